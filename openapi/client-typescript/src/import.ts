import type { Client } from './generated/client/index.js';
import * as api from './generated/index.js';
import { items } from './paging.js';
import { sleep } from './retry.js';
import { type Progress, uploading } from './upload.js';

const services = {
  industry: [api.createIndustryImport, api.getIndustryImport, api.listIndustryImportFaults, api.listIndustryImportEffects],
  company: [api.createCompanyImport, api.getCompanyImport, api.listCompanyImportFaults, api.listCompanyImportEffects],
  outcome: [api.createOutcomeImport, api.getOutcomeImport, api.listOutcomeImportFaults, api.listOutcomeImportEffects],
} as const;

const formats = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ndjson: 'application/x-ndjson',
} as const;

/** Who keeps what is in the file: plans and budgets `industry`, companies `company`, figures `outcome`. */
export type Service = keyof typeof services;

/** Which list the rows are of, and how they are taken: each service has lists of its own. */
interface Queries {
  industry: NonNullable<api.CreateIndustryImportData['query']>;
  company: NonNullable<api.CreateCompanyImportData['query']>;
  outcome: NonNullable<api.CreateOutcomeImportData['query']>;
}

export interface ImportFile<S extends Service = Service> {
  client: Client;
  /** A `File` from an input; in Node `await fs.openAsBlob(path)`, which does not read it into memory. */
  file: Blob;
  /** Needed where the file has no name that ends in it. */
  format?: keyof typeof formats;
  query: Queries[S];
  /** Yours, one for each import that is meant: sent again with the same key and file, it is the same import. */
  key: string;
  onUpload?: (progress: Progress) => void;
  /** Told each time that the job was asked for, also when nothing has changed. */
  onJob?: (job: api.Import) => void;
  signal?: AbortSignal;
}

export interface FinishedImport {
  /** `DONE` or `FAILED`: a file with faults is an answer, not a problem. */
  job: api.Import;
  /** What is wrong with the file, cell by cell. */
  faults(): AsyncGenerator<api.ImportFault, void, void>;
  /** What a dry run would do. */
  effects(): AsyncGenerator<api.ImportEffect, void, void>;
}

/** Hands a file over and waits for the job that reads it. An abort stops the waiting, and a job that has begun goes on. */
export async function importFile<S extends Service>(service: S, options: ImportFile<S>): Promise<FinishedImport> {
  const { client, file, key, onUpload, onJob, signal } = options;
  // The operations of the services differ in the names of their lists alone.
  const [create, get, faults, effects] = services[service as 'outcome'];
  const query = options.query as Queries['outcome'];
  const headers = { 'Content-Type': formats[options.format ?? formatOf(file)], 'Idempotency-Key': key };
  const { body, ...sending } = uploading(file, onUpload);
  // The contract has a body for each format; the generator keeps the type of the first one, which is text.
  const { data } = await create({ client, query, headers, signal, body: body as never, ...sending });
  const path = { id: data.id };
  for (let wait = 100; ; wait = Math.min(wait * 1.5, 2000)) {
    const { data: job } = await get({ client, path, signal });
    onJob?.(job);
    if (job.finishedAt !== null) {
      return { job, faults: () => items(faults, { client, path, signal }), effects: () => items(effects, { client, path, signal }) };
    }
    await sleep(wait, signal);
  }
}

/** By its name: what browsers take a file's type for differs with the programs that are installed. */
function formatOf(file: Blob): keyof typeof formats {
  const ending = 'name' in file ? String(file.name).split('.').pop()?.toLowerCase() : undefined;
  const format = Object.keys(formats).find((name) => name === ending) ?? Object.keys(formats).find((name) => formats[name as 'csv'] === file.type);
  if (!format) throw new TypeError(`Say which format the file has: ${Object.keys(formats).join(', ')}.`);
  return format as keyof typeof formats;
}
