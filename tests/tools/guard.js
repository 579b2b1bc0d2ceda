// Runs first and in any Node: without a new one, the rest would fail with messages that do not name the cause.
const NEEDED = 24;
const [major] = process.versions.node.split('.');
if (Number(major) < NEEDED) {
  console.error(
    `This is Node ${process.versions.node}; the project needs Node ${NEEDED} or later. ` +
      `On Linux (x64) "npm ci" brings it along and npm's own commands use it; elsewhere install it from https://nodejs.org/.`,
  );
  process.exit(1);
}
