import 'reflect-metadata';
import { Home, readConfig, runApp } from '@tactful/runtime';
import { SandboxModule, sandboxOptionsOf } from '@tactful/sandbox';

const config = readConfig(process.env);

await runApp({
  config,
  schemas: [],
  modules: [SandboxModule.register(sandboxOptionsOf(config, new Home(config.home)))],
});

console.log(`The sandbox is at http://${config.host}:${config.port}/sandbox and calls back to ${config.publicUrl}`);
