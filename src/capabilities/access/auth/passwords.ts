import { hash, verify } from '@node-rs/argon2';

/**
 * argon2id (the package's default kind) with 64 MiB and 3 passes: above the least that OWASP asks for (19 MiB, 2
 * passes), about 60 ms on one core of an office server. Node runs at most four at a time, so sign-ins never take more
 * than 256 MiB. The parameters stand in every hash: they may be raised without locking anybody out.
 */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };

/** The same letters typed on another keyboard must give the same password: NFC first. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), COST);

export async function passwordFits(input: { hash: string; password: string }): Promise<boolean> {
  try {
    return await verify(input.hash, input.password.normalize('NFC'));
  } catch {
    // Not a hash at all: nothing fits it.
    return false;
  }
}
