import type { DraftComparer } from '../../../contracts/index.ts';
import { formatNumber } from '../../../kernel/number/index.ts';
import { formatPeriod, today } from '../../../kernel/time/index.ts';
import { unitNames } from '../../org/index.ts';
import { otherwiseKept } from '../domain/draft-claims.ts';
import { mustSentence } from '../domain/target-words.ts';
import { targetsWhere } from '../queries/targets.ts';

/** More targets than this are not searched through for one draft. */
const MOST = 20_000;

/** Targets that a draft states with another value than the register does. */
export const draftTargets: DraftComparer = {
  permission: 'targets.read',
  async compare(tx, claims) {
    if (claims.length === 0) return [];
    const kept = (await targetsWhere(tx, {}, { limit: MOST, offset: 0 })).filter(
      ({ state }) => state === 'active' || state === 'closed',
    );
    const found = claims.flatMap((claim) => {
      const target = otherwiseKept(claim, kept);
      return target ? [{ claim, target }] : [];
    });
    const ids = found.map(({ target }) => target.unitId);
    const names = await unitNames(tx, ids, today(undefined, tx.now));
    return found.map(({ claim, target }) => {
      const unit = names.get(target.unitId)?.name;
      const said = `${formatNumber(claim.value)}${claim.unit === '%' ? '%' : ` ${claim.unit ?? ''}`}`.trim();
      return {
        start: claim.start,
        end: claim.end,
        quote: claim.quote,
        message: `Đã đặt chỉ tiêu “${target.name}”${unit ? ` của ${unit}` : ''}, ${formatPeriod(target.period)}: ${lower(mustSentence(target))}; ở đây ghi ${said}. Có phải cùng một chỉ tiêu không?`,
        proposed: null,
        href: `/chi-tieu/${target.id}`,
      };
    });
  },
};

const lower = (sentence: string): string => sentence.charAt(0).toLocaleLowerCase('vi') + sentence.slice(1);
