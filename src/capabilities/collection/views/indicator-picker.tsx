import { ASK_AGAIN } from '../../../contracts/index.ts';
import { type Child, cls, FieldNotes, fieldId } from '../../../ui/index.ts';
import type { IndicatorOffer, OfferedIndicator } from '../queries/indicator-offer.ts';

export interface IndicatorPickerProps {
  label: string;
  hint?: Child;
  error?: string;
  /** The value of `indicatorId`: an id, or one of `others`. */
  value: string;
  /** What fits the sentence, what is chosen, what was searched for. */
  offer: IndicatorOffer;
  /** Choices that are no indicator: “Lập chỉ số mới từ câu này”, “Chưa gắn chỉ số”. */
  others: readonly { value: string; label: string; hint?: string }[];
  /** Answers with `IndicatorChoices` for `?q=`. */
  searchHref: string;
}

/**
 * An indicator chosen among the few that fit, or found by its words: the whole list of an authority is never loaded.
 * Without JavaScript the button “Tìm” sends the form back with what was found.
 */
export function IndicatorPicker(props: IndicatorPickerProps) {
  const id = fieldId('indicatorId');
  const described = [props.error && `${id}-loi`, props.hint != null && `${id}-goi-y`].filter(Boolean).join(' ');
  const { chosen, found, likely, query } = props.offer;
  const shown = new Set(likely.map((one) => one.id));
  const rest = found.filter((one) => !shown.has(one.id));
  const extra = chosen && !shown.has(chosen.id) && rest.every((one) => one.id !== chosen.id) ? [chosen] : [];
  return (
    <fieldset class={cls('field picker', props.error && 'wrong')} aria-describedby={described || undefined} data-picker>
      <legend>{props.label}</legend>
      <FieldNotes id={id} hint={props.hint} error={props.error} />
      <IndicatorChoices list={[...extra, ...likely]} value={props.value} first={id} />
      {props.others.map((other, index) => (
        <Choice
          id={likely.length + extra.length === 0 && index === 0 ? id : `${id}-${other.value || 'khong'}`}
          value={other.value}
          checked={props.value === other.value}
          hint={other.hint}
        >
          {other.label}
        </Choice>
      ))}
      <div class="find-more">
        <label for={`${id}-tim`}>Tìm chỉ số khác</label>
        <div class="with-unit">
          <input
            id={`${id}-tim`}
            name="indicatorQuery"
            type="search"
            autocomplete="off"
            value={query || undefined}
            data-href={props.searchHref}
          />
          <button class="btn sm" name={ASK_AGAIN} value="1" formnovalidate>
            Tìm
          </button>
        </div>
      </div>
      <div data-found role="status">
        {query !== '' && <FoundIndicators list={rest} query={query} value={props.value} />}
      </div>
    </fieldset>
  );
}

/** What a search found, as further choices of the same field; also sent alone to the browser. */
export function FoundIndicators({
  list,
  query,
  value = '',
}: {
  list: readonly OfferedIndicator[];
  query: string;
  value?: string;
}) {
  if (list.length === 0) return <p class="hint">Không có chỉ số nào khác có “{query}”.</p>;
  return <IndicatorChoices list={list} value={value} />;
}

function IndicatorChoices(props: { list: readonly OfferedIndicator[]; value: string; first?: string }) {
  return (
    <>
      {props.list.map((one, index) => (
        <Choice
          id={props.first && index === 0 ? props.first : `${fieldId('indicatorId')}-${one.id}`}
          value={String(one.id)}
          checked={props.value === String(one.id)}
          hint={[one.code, one.unitWord, ...(one.because ?? [])].filter(Boolean).join(' · ')}
        >
          {one.name}
        </Choice>
      ))}
    </>
  );
}

function Choice(props: { id: string; value: string; checked: boolean; hint?: string; children?: Child }) {
  return (
    <div class="choice">
      <input
        type="radio"
        id={props.id}
        name="indicatorId"
        value={props.value}
        checked={props.checked}
        aria-describedby={props.hint ? `${props.id}-h` : undefined}
      />
      <div>
        <label for={props.id}>{props.children}</label>
        {props.hint && (
          <span class="hint" id={`${props.id}-h`}>
            {props.hint}
          </span>
        )}
      </div>
    </div>
  );
}
