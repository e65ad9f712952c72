/** A place in a table, told apart by the sentence of its head; is it in the row or the column of totals? */
export interface Place {
  table: number;
  row: number;
  column: number;
  totalRow: boolean;
  totalColumn: boolean;
}
