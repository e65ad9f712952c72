import { chuPuh } from './chu-puh/index.ts';
import { langSon } from './lang-son/index.ts';
import { queSon } from './que-son/index.ts';
import { soGddt } from './so-gddt/index.ts';
import { ttgdtxThanhHoa } from './ttgdtx-thanh-hoa/index.ts';
import type { DemoAuthority } from './types.ts';

/** The demo authorities in the order of the documents they come from. */
export const authorities: DemoAuthority[] = [chuPuh, langSon, queSon, ttgdtxThanhHoa, soGddt];
