export * from './generated/index.js';
export type { Client } from './generated/client/index.js';
export { createHwanryu, type HwanryuOptions } from './client.js';
export { items, pages, type Page } from './paging.js';
export { HwanryuProblem } from './problem.js';
export { update, type Update } from './update.js';
export { importFile, type FinishedImport, type ImportFile, type Service } from './import.js';
export type { Progress } from './upload.js';
