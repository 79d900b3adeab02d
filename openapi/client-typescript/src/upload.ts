export interface Progress {
  /** Bytes that were sent so far. */
  sent: number;
  total: number;
}

type Sending = { body: Blob | ReadableStream<Uint8Array>; duplex?: 'half'; fetch?: typeof fetch };

/**
 * What makes a request tell how far its body is. Browsers tell it of an XMLHttpRequest only (a stream as a body of fetch
 * is Chromium's alone, and over HTTP/2 alone); elsewhere the body is a stream, and what the network took of it is counted.
 */
export function uploading(file: Blob, tell?: (progress: Progress) => void): Sending {
  if (!tell) return { body: file };
  if (typeof XMLHttpRequest === 'function') return { body: file, fetch: (request) => send(request as Request, file, tell) };
  return { body: counted(file, tell), duplex: 'half' };
}

function counted(file: Blob, tell: (progress: Progress) => void): ReadableStream<Uint8Array> {
  let sent = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, body) {
      body.enqueue(chunk);
      sent += chunk.byteLength;
      tell({ sent, total: file.size });
    },
  });
  return file.stream().pipeThrough(counter);
}

function send(request: Request, file: Blob, tell: (progress: Progress) => void): Promise<Response> {
  return new Promise((resolve, reject) => {
    request.signal.throwIfAborted();
    const xhr = new XMLHttpRequest();
    xhr.open(request.method, request.url);
    xhr.responseType = 'blob';
    xhr.withCredentials = request.credentials === 'include';
    request.headers.forEach((value, name) => xhr.setRequestHeader(name, value));
    xhr.upload.onprogress = ({ loaded }) => tell({ sent: loaded, total: file.size });
    xhr.onload = () => resolve(new Response(xhr.response, { status: xhr.status, statusText: xhr.statusText, headers: headersOf(xhr) }));
    xhr.onerror = () => reject(new TypeError(`No answer from ${request.url}`));
    xhr.onabort = () => reject(request.signal.reason);
    request.signal.addEventListener('abort', () => xhr.abort());
    xhr.send(file);
  });
}

function headersOf(xhr: XMLHttpRequest): Headers {
  const lines = xhr.getAllResponseHeaders().split('\r\n').filter(Boolean);
  return new Headers(lines.map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
}
