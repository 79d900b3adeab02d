import { defineConfig } from '@hey-api/openapi-ts';

export default defineConfig({
  input: '../hwanryu.yaml',
  output: { path: 'src/generated', importFileExtension: '.js' },
  plugins: [
    { name: '@hey-api/client-fetch', throwOnError: true },
    '@hey-api/typescript',
    // No client of its own: whom a request goes to is said by the caller, and forgetting it is a type error.
    { name: '@hey-api/sdk', client: false },
  ],
});
