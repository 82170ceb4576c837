import { ClientError } from '../errors.ts';

/** There is no room for another row of the outbox: the disk or the quota is full. Code `client.outbox-full`. What was saved before is intact. */
export class OutboxFullError extends ClientError {
  constructor(options?: ErrorOptions) {
    super(
      'client.outbox-full',
      'The record was not saved: there is no room left on the disk, or no quota in the browser. Make room, then save it again; what was saved before is intact.',
      {},
      options,
    );
  }
}

/** What an outbox stored can no longer be trusted. Code `client.outbox-damaged`. */
export class OutboxDamagedError extends ClientError {
  constructor(reason: string, options?: ErrorOptions) {
    super(
      'client.outbox-damaged',
      `The outbox is damaged: ${reason}. Keep a copy of its file, check the disk and the key, and compare with the EMIS what was saved lately.`,
      { reason },
      options,
    );
  }
}

/** A record cannot be put into the outbox. Code `client.outbox-unsavable`. */
export class UnsavableRecordError extends ClientError {
  constructor(entity: string, reason: string) {
    super(
      'client.outbox-unsavable',
      `A ${entity} was not saved: ${reason}. Give a plain object that JSON can hold, with an id of 1 to 255 letters, digits, ".", "/", "@", "_" or "-".`,
      { entity, reason },
    );
  }
}

/** There is no operation of this id that could be corrected, sent again or discarded. Code `client.outbox-not-there`. */
export class NotInQuarantineError extends ClientError {
  constructor(opId: string) {
    super(
      'client.outbox-not-there',
      `The operation ${opId} is not in quarantine, nor waiting for another record: it is on its way, has arrived, or was replaced. Ask for its outcome.`,
      { opId },
    );
  }
}

/** The outbox came to a pair of state and event that cannot be: a fault of this SDK. Code `client.outbox-impossible`. */
export class ImpossibleTransitionError extends ClientError {
  constructor(state: string, event: string, because: string) {
    super(
      'client.outbox-impossible',
      `An operation in the state ${state} met ${event}, which cannot be: ${because}. Please report this.`,
      { state, event },
    );
  }
}
