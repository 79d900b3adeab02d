// Compiled and never run: what the helpers must accept, and what must be a mistake, of the contract as it is now.
import * as api from '../src/index.js';

const client = api.createHwanryu({ baseUrl: '', token: async () => 'renewed' });
const path = { id: 'some' };

export async function reading() {
  for await (const outcome of api.items(api.listOutcomes, { client, query: { regionId: ['gangwon'] } })) {
    const known: number | null = outcome.value;
    // @ts-expect-error it can be null
    const value: number = outcome.value;
    void [known, value];
  }
  for await (const page of api.pages(api.listOutcomeEvents, { client, query: { wait: 30 } })) void page.items[0]?.type;
  // @ts-expect-error no such filter
  api.items(api.listOutcomes, { client, query: { region: ['gangwon'] } });
  // @ts-expect-error to whom?
  api.items(api.listOutcomes, { query: {} });
  // @ts-expect-error not a list
  api.items(api.getPlan, { client, path });
}

export async function writing() {
  const plan: api.Plan = await api.update(api.getPlan, api.patchPlan, { client, path, change: ({ visionKo }) => ({ visionKo: `${visionKo}.` }) });
  await api.update(api.getSource, api.putSource, { client, path, change: async ({ publisher }) => ({ publisher }) });
  // @ts-expect-error no such field
  await api.update(api.getPlan, api.patchPlan, { client, path, change: () => ({ vision: '' }) });
  // @ts-expect-error a transition has no ETag to match
  await api.update(api.getPlan, api.createPlanTransition, { client, path, change: () => ({ to: 'EXECUTION', reason: '' }) });
  // @ts-expect-error a plan is found by its id
  await api.update(api.getPlan, api.patchPlan, { client, path: { name: '' }, change: () => ({}) });
  void plan;
}

export async function importing(file: Blob) {
  const { job, faults, effects } = await api.importFile('outcome', { client, file, key: 'one', query: { resource: 'observations', dryRun: true } });
  if (job.state === 'FAILED') for await (const fault of faults()) void fault.messageKo;
  for await (const effect of effects()) void effect.figures;
  // @ts-expect-error of what?
  await api.importFile('outcome', { client, file, key: 'one', query: {} });
  // @ts-expect-error another service imports that
  await api.importFile('company', { client, file, key: 'one', query: { resource: 'observations' } });
  // @ts-expect-error which import is it?
  await api.importFile('outcome', { client, file, query: { resource: 'observations' } });
}
