import type { Day, DemoPeriod, Marked } from './types-common.ts';
import type { MissingReason } from './types-results.ts';

export interface DemoForm extends Marked {
  key: string;
  code: string;
  name: string;
  periodKind: DemoPeriod['kind'];
  fields: { code: string; label: string; indicator: string; required: boolean }[];
  /** Sums that must balance: total = Σ parts; or a part that may not exceed the whole. */
  rules: { kind: 'sum' | 'at_most'; total: string; parts: string[]; message: string }[];
}

export interface DemoRound extends Marked {
  key: string;
  form: string;
  name: string;
  period: DemoPeriod;
  /** The structure of this day decides who reports to whom. */
  structureOn: Day;
  opensOn: Day;
  dueOn: Day;
  state: 'open' | 'closed';
  units: string[];
}

export interface DemoSubmission extends Marked {
  round: string;
  unit: string;
  state: 'not_started' | 'draft' | 'submitted' | 'returned' | 'approved';
  late: boolean;
  revision: number;
  submittedOn: Day | null;
  settledOn: Day | null;
  /** Why it was returned, or an explanation of the unit. */
  remark?: string;
  /** By field code; a string is a missing reason. */
  values: Record<string, number | MissingReason>;
}

export interface DemoUser extends Marked {
  key: string;
  /** Ends in '(mẫu)'. */
  name: string;
  email: string;
  role: 'administrator' | 'approver' | 'records_clerk' | 'statistics_officer' | 'unit_clerk' | 'viewer';
  roleName: string;
  unit: string;
  subtree: boolean;
}
