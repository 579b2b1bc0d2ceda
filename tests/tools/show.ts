import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { setting } from './setting.ts';
import { staticServer } from './static-server.ts';
import { COLLECTOR } from './collect.ts';

/** A web server of this computer alone. */
export type Shown = { readonly port: number; readonly stop: () => Promise<void> };

async function listen(server: Server): Promise<Shown> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** The folder of the built site. */
export const DIST = resolve(setting('OUT_DIR', 'dist'));

/** Shows the built site, in which every page collects what goes wrong in it. */
export const showSite = (folder: string): Promise<Shown> =>
  listen(staticServer({ folder, base: '/', first: COLLECTOR }));

/** Somebody else's web server, whose every page is what `body` gives at the time. */
export const showHost = (body: () => string): Promise<Shown> =>
  listen(
    createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body());
    }),
  );
