// Preloaded by every npm script: a shell's own older Node lacks Temporal and would fail much later.
if (Number(process.versions.node.split('.')[0]) < 26) {
  console.error(
    `Tactful needs Node 26 or newer; this is ${process.versions.node}. Start it through npm ("npm start").`,
  );
  process.exit(1);
}
