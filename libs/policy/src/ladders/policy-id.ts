import { z } from 'zod';

/** A ladder's name and its version, 1 to 1,000,000: `considerate@1`. */
export const policyId = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}@(?:[1-9]\d{0,5}|1000000)$/, 'is a ladder and its version, such as considerate@1');

/** `considerate@1`, which a version is called wherever something keeps to it. */
export function policyIdOf({ name, version }: NamedVersion): string {
  return `${name}@${version}`;
}

/** What {@link policyIdOf} was made of. */
export function namedVersionOf(policyId: string): NamedVersion {
  const [name = '', version] = policyId.split('@');
  return { name, version: Number(version) };
}

export interface NamedVersion {
  readonly name: string;
  readonly version: number;
}
