import { langSon } from './lang-son/index.ts';
import type { DemoAuthority } from './types.ts';

export const authorities: DemoAuthority[] = [langSon];
