import type { Server as HttpServer } from 'node:http';
import { EmisError } from '@emis-sdk/model';
import { serve } from '@hono/node-server';

/** The port could not be opened. */
export class ListenError extends EmisError {}

/** An open port. */
export interface Listening {
  /** `http://127.0.0.1:8787` */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Opens a port on this machine for a server. Only on loopback: what the world reaches is a proxy in front, which speaks TLS.
 *
 * @param options.port 0, the default, takes any free one
 * @throws {ListenError} `server.port-not-opened`
 */
export async function listen(
  server: { fetch(request: Request): Promise<Response> },
  options: { readonly port?: number; readonly host?: '127.0.0.1' } = {},
): Promise<Listening> {
  const { port = 0, host = '127.0.0.1' } = options;
  const opened = await new Promise<{ http: HttpServer; port: number }>((resolve, reject) => {
    const http = serve({ fetch: (request) => server.fetch(request), port, hostname: host }, (info) =>
      resolve({ http, port: info.port }),
    ) as HttpServer;
    http.once('error', (cause) =>
      reject(
        new ListenError(
          'server.port-not-opened',
          `Port ${port} could not be opened on ${host} (${cause.message}). Stop what uses it, or choose another port.`,
          { port },
          { cause },
        ),
      ),
    );
  });
  return {
    url: `http://${host}:${opened.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        opened.http.close((error) => (error ? reject(error) : resolve()));
        // Answers under way are finished; connections that wait for a next request are not waited for.
        opened.http.closeIdleConnections();
      }),
  };
}
