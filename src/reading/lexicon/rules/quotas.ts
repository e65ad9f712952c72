// Rules on shares, sizes and numbers that papers are held to, as dated data: the rule for a text is the one in force on
// its day. What no source was found for is marked, so that an authority can put its own table in place of it.

/** What all rules have. */
interface RuleBase {
  id: string;
  /** What is said to the reader: the rule in one clause. */
  text: string;
  /** The document it rests on. */
  basis: string;
  /** First and last day in force (ISO); null: open. */
  from: string | null;
  to: string | null;
  /** No source was seen for it: said in the finding. */
  unsourced?: boolean;
}

/** At most `most` per cent of those with `base` may have `title`. */
export interface ShareRule extends RuleBase {
  kind: 'share';
  /** Phrases that name who is counted, separated by commas. */
  title: string;
  base: string;
  most: number;
}

/** A body has from `least` to `most` members. */
export interface SizeRule extends RuleBase {
  kind: 'size';
  body: string;
  least: number;
  most: number;
}

/** A body may exist only where there are at least `least` members in the organization. */
export interface NeedRule extends RuleBase {
  kind: 'need';
  body: string;
  owner: string;
  least: number;
}

/** A class of that level has at most so many pupils on average. */
export interface ClassRule extends RuleBase {
  kind: 'class';
  /** "tiểu học", "thcs, thpt": named nearest before the average, or the level of the whole text. */
  level: string;
  most: number;
}

/** Elected with more than half of the votes. */
export interface VoteRule extends RuleBase {
  kind: 'vote';
}

export type QuotaRule = ShareRule | SizeRule | NeedRule | ClassRule | VoteRule;

const ADVANCED = 'lao động tiên tiến, lđtt, danh hiệu lao động tiên tiến';
const FIGHTERS =
  'chiến sĩ thi đua cơ sở, cstđ cơ sở, cstđcs, chiến sĩ thi đua cấp cơ sở, cstđ cấp cơ sở, chiến sĩ thi đua';
const EXCELLENT = 'hoàn thành xuất sắc nhiệm vụ, htxsnv, htxs nhiệm vụ, hoàn thành xuất sắc';
const GOOD = 'hoàn thành tốt nhiệm vụ, httnv, hoàn thành tốt';

/** The table that comes with the reader. */
export const QUOTA_RULES: readonly QuotaRule[] = [
  {
    id: 'cstdcs-2017',
    kind: 'share',
    text: 'chiến sĩ thi đua cơ sở không quá 15 % số đạt lao động tiên tiến',
    basis: 'Nghị định 91/2017/NĐ-CP',
    from: '2017-10-01',
    to: '2023-12-31',
    title: FIGHTERS,
    base: ADVANCED,
    most: 15,
  },
  {
    id: 'htxsnv-2019',
    kind: 'share',
    text: 'đảng viên hoàn thành xuất sắc nhiệm vụ không quá 20 % số hoàn thành tốt nhiệm vụ',
    basis: 'Hướng dẫn 21-HD/BTCTW',
    from: '2018-03-08',
    to: '2023-10-03',
    title: EXCELLENT,
    base: GOOD,
    most: 20,
  },
  {
    id: 'htxsnv-2023',
    kind: 'share',
    text: 'đảng viên hoàn thành xuất sắc nhiệm vụ không quá 20 % số hoàn thành tốt nhiệm vụ',
    basis: 'Quy định 124-QĐ/TW và 366-QĐ/TW',
    from: '2023-10-04',
    to: null,
    unsourced: true,
    title: EXCELLENT,
    base: GOOD,
    most: 20,
  },
  {
    id: 'chi-uy-9',
    kind: 'need',
    text: 'chi bộ có dưới 9 đảng viên chính thức không bầu chi ủy, chỉ bầu bí thư, phó bí thư',
    basis: 'Điều lệ Đảng',
    from: null,
    to: null,
    body: 'bầu chi ủy, bầu ban chi ủy, bầu ra chi ủy, bầu vào chi ủy, bầu chi ủy mới, chi ủy gồm, ban chi ủy gồm, chi ủy có',
    owner: 'chi bộ',
    least: 9,
  },
  {
    id: 'ttnd-2016',
    kind: 'size',
    text: 'Ban Thanh tra nhân dân có từ 3 đến 9 thành viên',
    basis: 'Nghị định 159/2016/NĐ-CP; Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15',
    from: '2017-02-01',
    to: null,
    body: 'ban thanh tra nhân dân, ban ttnd',
    least: 3,
    most: 9,
  },
  {
    id: 'si-so-th',
    kind: 'class',
    text: 'lớp tiểu học không quá 35 học sinh',
    basis: 'Điều lệ trường tiểu học',
    from: null,
    to: null,
    unsourced: true,
    level: 'tiểu học',
    most: 35,
  },
  {
    id: 'si-so-trung-hoc',
    kind: 'class',
    text: 'lớp trung học không quá 45 học sinh',
    basis: 'Điều lệ trường trung học',
    from: null,
    to: null,
    unsourced: true,
    level: 'thcs, thpt, trung học cơ sở, trung học phổ thông',
    most: 45,
  },
  {
    id: 'qua-ban',
    kind: 'vote',
    text: 'người trúng cử phải được quá một nửa số phiếu so với số được triệu tập',
    basis: 'Quy chế bầu cử trong Đảng',
    from: null,
    to: null,
  },
];

/** The rules in force on a day; all of them when the day is not known. */
export function rulesOn(rules: readonly QuotaRule[], iso: string | null): QuotaRule[] {
  return rules.filter((r) => iso === null || ((r.from === null || r.from <= iso) && (r.to === null || iso <= r.to)));
}
