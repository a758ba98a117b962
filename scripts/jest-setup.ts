import 'reflect-metadata';

if (Number(process.versions.node.split('.')[0]) < 26) {
  throw new Error(`Tactful needs Node 26 or newer; this is ${process.versions.node}. Run tests with "npm test".`);
}
