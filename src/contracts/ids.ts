/** Ids are numbers, unique within their table; every row also carries its authority's id. */
export type UnitId = number;
export type PersonId = number;
export type DocumentId = number;
export type VersionId = number;
export type ProposalId = number;
export type IndicatorId = number;
export type SubmissionId = number;
export type FigureId = number;
export type TargetId = number;
export type TaskId = number;
