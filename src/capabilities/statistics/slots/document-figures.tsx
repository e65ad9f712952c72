import type { DocumentPanel } from '../../../contracts/index.ts';
import { formatPeriod } from '../../../kernel/time/index.ts';
import { Figure, Ledger, Part, SlipOf } from '../../../ui/index.ts';
import { documentFigures, figureText, indicators } from '../../collection/index.ts';
import { citationHref } from '../../documents/index.ts';
import { unitHref, unitNames } from '../../org/index.ts';
import { figureSlip } from '../queries/figure-slip.ts';

/** The figures that were taken from a document, each with its sentence and its address. */
export const figuresOfDocument: DocumentPanel = {
  order: 30,
  permission: 'collection.read',
  async render(tx, documentId, scene) {
    const figures = await documentFigures(tx, documentId);
    if (figures.length === 0) return null;
    const byId = new Map(
      (
        await indicators(
          tx,
          figures.map((f) => f.indicatorId),
        )
      ).map((each) => [each.id, each]),
    );
    const names = await unitNames(
      tx,
      figures.map((f) => f.unitId),
      scene.asOf,
    );
    const asked = scene.query.get('so') ?? '';
    const open = figures.find((figure) => String(figure.id) === asked);
    const slip = open ? await figureSlip(tx, open) : null;
    const here = `/van-ban/${documentId}`;
    return (
      <Part
        id="so-lieu"
        title="Số liệu từ văn bản này"
        aside={<p>{figures.length} số. Bấm vào một số để xem địa chỉ của nó.</p>}
        flush
      >
        <Ledger
          caption="Số liệu lấy từ văn bản này"
          stack
          rows={figures}
          rowId={(figure) => `so-${figure.id}`}
          open={(figure) =>
            slip && figure === open ? (
              <SlipOf
                id={`dia-chi-${figure.id}`}
                data={slip}
                link={scene.link}
                closeHref={`${scene.link(here)}#so-${figure.id}`}
              />
            ) : undefined
          }
          columns={[
            {
              head: 'Chỉ số',
              rowHead: true,
              phone: 'first',
              cell: (figure) => (
                <>
                  <a href={scene.link(`/chi-so/${figure.indicatorId}?don-vi=${figure.unitId}`)}>
                    {byId.get(figure.indicatorId)?.name}
                  </a>
                  <span class="sub">
                    <a href={scene.link(unitHref(figure.unitId))}>{names.get(figure.unitId)?.name}</a>
                  </span>
                </>
              ),
            },
            { head: 'Kỳ', cell: (figure) => formatPeriod(figure.period) },
            {
              head: 'Số',
              kind: 'num',
              cell: (figure) => (
                <Figure
                  {...(figure.missing ? {} : { value: figureText(figure, byId.get(figure.indicatorId)!) })}
                  state={figure.derived ? 'derived' : 'approved'}
                  href={`${scene.link(`${here}?so=${figure.id}`)}#dia-chi-${figure.id}`}
                  open={figure === open}
                />
              ),
            },
            {
              head: 'Câu gốc',
              cell: (figure) =>
                figure.source.kind === 'sentence' ? <a href={scene.link(citationHref(figure.source))}>mở câu</a> : '',
            },
          ]}
        />
      </Part>
    );
  },
};
