export const root: string;
export class SetupError extends Error {}
export function ensureSetup(options?: { build?: boolean }): Promise<void>;
export function ensureBuild(options?: { force?: boolean }): Promise<void>;
export function checkNode(version: string): void;
