import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { Refusal } from '../refusal.ts';

/**
 * What a guess costs: N = 2^17, r = 8, p = 1, that is 128 MiB and some tenths of a second. Source: OWASP Password Storage Cheat Sheet, scrypt.
 */
export interface PasswordCost {
  /** N as a power of two. */
  readonly logN: number;
  readonly r: number;
  readonly p: number;
}

const PASSWORD_COST: PasswordCost = { logN: 17, r: 8, p: 1 };

/** Longer ones are a way to keep the server busy. */
export const LONGEST_PASSWORD = 256;
/** At least this many signs; no rule about which. Source: NIST SP 800-63B asks for 8, and for 15 where nothing else is asked. */
export const SHORTEST_PASSWORD = 15;

/** Passwords that are checked at the same time, as each takes so much memory, and those that wait for it. */
const AT_ONCE = 2;
const WAITING = 20;

const BYTES = 32;

/** What is kept of a password: `scrypt$17$8$1$<salt>$<hash>`. */
export async function hashPassword(password: string, cost: PasswordCost = PASSWORD_COST): Promise<string> {
  const salt = randomBytes(16);
  const { logN, r, p } = cost;
  const hash = await derived(password, salt, cost);
  return ['scrypt', logN, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Checks passwords, few at a time. */
export class PasswordChecks {
  #running = 0;
  readonly #queue: (() => void)[] = [];
  /** A hash that no password has, by which a name is checked that is not there. */
  readonly #nobody: string;

  /** @param cost of a name that is not there: that of the accounts */
  constructor({ logN, r, p }: PasswordCost = PASSWORD_COST) {
    this.#nobody = `scrypt$${logN}$${r}$${p}$${randomBytes(16).toString('base64url')}$`;
  }

  /**
   * Whether it is the password. Takes as long when there is none to compare with, so that nobody learns which names exist.
   *
   * @throws {Refusal} `too-many-requests`, when too many wait for theirs
   */
  async isRight(password: string, kept: string | null | undefined): Promise<boolean> {
    if (password.length > LONGEST_PASSWORD) return false;
    if (this.#running >= AT_ONCE) {
      if (this.#queue.length >= WAITING) throw new Refusal('too-many-requests', { headers: { 'retry-after': '5' } });
      await new Promise<void>((go) => this.#queue.push(go));
    }
    this.#running++;
    try {
      const [, logN, r, p, salt = '', hash = ''] = (kept ?? this.#nobody).split('$');
      const cost = { logN: Number(logN), r: Number(r), p: Number(p) };
      const [told, known] = [
        await derived(password, Buffer.from(salt, 'base64url'), cost),
        Buffer.from(hash, 'base64url'),
      ];
      return known.length === BYTES && timingSafeEqual(told, known);
    } finally {
      this.#running--;
      this.#queue.shift()?.();
    }
  }
}

function derived(password: string, salt: Buffer, { logN, r, p }: PasswordCost): Promise<Buffer> {
  const N = 2 ** logN;
  // The same letters can be typed in several ways.
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, BYTES, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
