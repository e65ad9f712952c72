/** The parts that pages are composed of. See README.md for the list with examples. */
export { type Asset, assetUrl, loadAssets, pageAssets } from './assets.ts';
export {
  BarChart,
  type BarChartProps,
  RankedDots,
  type RankedDotsProps,
  SplitBar,
  type SplitBarProps,
} from './bar-chart.tsx';
export { Actions, Button, type ButtonProps, Confirm, type ConfirmProps } from './button.tsx';
export { type Child, cls } from './child.ts';
export { Checkbox, type CheckboxProps, type ChoiceOption, RadioGroup, type RadioGroupProps } from './choices.tsx';
export type { Crumb, Fact } from './context-line.tsx';
export { DefinitionList, Keys, type SubTab, Tabs, Timeline } from './details.tsx';
export { EmptyState, ProgressBar } from './empty.tsx';
export { ErrorPage, type ErrorPageProps } from './error-page.tsx';
export { ErrorSummary, type SummaryItem } from './error-summary.tsx';
export { Field, FieldNotes, type FieldProps, fieldId } from './field.tsx';
export { Figure, type FigureProps, type Missing, MissingSign } from './figure.tsx';
export { cellId, type EntryCell, type EntryRow, FormGrid, type FormGridProps } from './form-grid.tsx';
export { type HeatCell, HeatTable, type HeatTableProps } from './heat-table.tsx';
export type { PageAssets } from './html-document.tsx';
export {
  DateInput,
  FileInput,
  Filters,
  Hidden,
  Pair,
  Select,
  type SelectOption,
  TextArea,
  TextInput,
  type TextInputProps,
} from './inputs.tsx';
export { Lead, type LeadProps } from './lead.tsx';
export { GroupRow, Ledger, type LedgerColumn, type LedgerProps, ScrollFrame } from './ledger.tsx';
export { LineChart, type LineChartProps } from './line-chart.tsx';
export type { LinePoint } from './line-chart-shape.ts';
export { MarginNote, type MarginNoteProps } from './margin-note.tsx';
export { Flash, type FlashMessage, type NavItem, Page, type PageProps } from './page.tsx';
export { Pager, type PagerProps } from './pager.tsx';
export { Column, Columns, Note, Part, type PartProps, Remark, Said } from './part.tsx';
export { problemAt, problemItems } from './problem-items.ts';
export { Proposal, ProposalList, type ProposalListProps, type ProposalProps } from './proposal-list.tsx';
export { PublicPage, type PublicPageProps } from './public-page.tsx';
export type { MarkedSpan } from './reading-cut.ts';
export { ReadingHead, type ReadingParagraph, ReadingText, type ReadingTextProps } from './reading-text.tsx';
export { Ring, type RingProps } from './ring.tsx';
export { type Alarm, AlarmList, Checks, type RowItem, RowsList } from './rows.tsx';
export { Ruler, type RulerProps, type RulerTone } from './ruler.tsx';
export { Slip, type SlipProps, SlipRow } from './slip.tsx';
export { SlipOf } from './slip-of.tsx';
export { Status, type StatusProps, Tally, type TallyItem, type TallyProps } from './status.tsx';
export { SuggestInput, type SuggestInputProps, Suggestions } from './suggest-input.tsx';
export { Tree, type TreeNode, type TreeProps } from './tree.tsx';
export { VERDICT_WORDS, VERDICTS, type Verdict } from './verdicts.tsx';
