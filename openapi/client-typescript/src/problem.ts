import type { Problem, Violation } from './generated/index.js';
import { retryAfter } from './retry.js';

/** An answer that is none: what `application/problem+json` said. Switch on `code`, which never changes. */
export class HwanryuProblem extends Error {
  override readonly name = 'HwanryuProblem';
  readonly status: number;
  /** `HTTP_502` and the like where the answer came from somebody between us and Hwanryu, and is no problem document. */
  readonly code: string;
  readonly title: string;
  /** What happened to this request, for people. */
  readonly detail: string;
  /** All that is wrong at once, each with its place; empty where the problem is not in the request. */
  readonly errors: readonly Violation[];
  /** To quote when you ask about it; null where the answer is no problem document. */
  readonly traceId: string | null;
  /** The page that explains the problem; null where the answer is no problem document. */
  readonly type: string | null;
  /** Seconds to wait before the same is asked again, where the answer says so. */
  readonly retryAfter: number | null;
  readonly response: Response;

  constructor(body: unknown, response: Response) {
    const problem: Partial<Problem> = isProblem(body) ? body : {};
    const code = problem.code ?? `HTTP_${response.status}`;
    const detail = problem.detail ?? response.statusText;
    super([`${response.status} ${code}: ${detail}`, ...(problem.errors ?? []).map(line)].join('\n'));
    this.status = response.status;
    this.code = code;
    this.title = problem.title ?? response.statusText;
    this.detail = detail;
    this.errors = problem.errors ?? [];
    this.traceId = problem.traceId ?? null;
    this.type = problem.type ?? null;
    this.retryAfter = retryAfter(response);
    this.response = response;
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'traceId' in body;
}

function line({ pointer, parameter, header, code, detail }: Violation): string {
  return `  ${pointer ?? parameter ?? header ?? 'request'}: ${detail} (${code})`;
}
