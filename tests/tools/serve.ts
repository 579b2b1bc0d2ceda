import { staticServer } from './static-server.ts';

// Shows a built site to the journeys: `node tests/tools/serve.ts <folder> <port> [base]`. Only for this computer.
const [folder = 'dist', port = '4410', base = '/'] = process.argv.slice(2);
staticServer({ folder, base }).listen(Number(port), '127.0.0.1', () => {
  console.log(`${folder} at http://127.0.0.1:${port}${base}`);
});
