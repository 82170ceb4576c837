import { Client } from 'pg';

/** What `pg` hands over while a COPY runs. */
interface CopyConnection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/**
 * A bare COPY of text into a table, over one connection: what a database can take when nobody judges, compares or tells anything.
 *
 * @param chunks pieces of the text format of COPY
 */
export async function copyIn(url: string, into: string, chunks: Iterable<string>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await new Promise<void>((resolve, reject) => {
      let failure: Error | undefined;
      client.query({
        submit: (connection: CopyConnection) => connection.query(`COPY ${into} FROM STDIN`),
        handleCopyInResponse(connection: CopyConnection) {
          for (const chunk of chunks) connection.sendCopyFromChunk(Buffer.from(chunk));
          connection.endCopyFrom();
        },
        handleCommandComplete: () => undefined,
        handleReadyForQuery: () => (failure ? reject(failure) : resolve()),
        handleError(error: Error) {
          failure = error;
        },
      } as never);
    });
  } finally {
    await client.end();
  }
}
