/** One rule on shares, sizes and numbers that papers are held to. */
export interface QuotaRule {
  id: string;
}

export const QUOTA_RULES: readonly QuotaRule[] = [];
