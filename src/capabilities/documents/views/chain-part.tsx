import { EmptyState, Note, Part, Tree, type TreeNode } from '../../../ui/index.ts';
import { branches, type ChainBranch } from '../domain/chain.ts';
import { BOX, drawChain } from '../domain/chain-drawing.ts';
import { type RelationKind, relationWords } from '../domain/relations.ts';
import { documentTitle } from '../domain/title.ts';
import type { Chain } from '../queries/chain.ts';
import type { Link } from './words.tsx';

/** What implements what: a drawing for the eye, nested lists that say the same and go further. */
export function ChainPart({ link, id, chain }: { link: Link; id: number; chain: Chain }) {
  if (chain.links.length === 0)
    return (
      <Part id="chuoi" title="Thực hiện văn bản nào">
        <EmptyState>Chưa nối với văn bản nào bằng “thực hiện”, “căn cứ”, “sửa đổi” hay “thay thế”.</EmptyState>
      </Part>
    );
  const up = branches(id, chain.links, -1);
  const down = branches(id, chain.links, 1);
  return (
    <Part
      id="chuoi"
      title="Thực hiện văn bản nào"
      aside={chain.more && <Note>Chuỗi còn dài; mở từng văn bản để xem tiếp.</Note>}
    >
      <Drawing link={link} id={id} chain={chain} />
      {up.length > 0 && (
        <>
          <h3>Văn bản này dựa vào</h3>
          <Tree label="Văn bản này dựa vào" nodes={nodes(link, chain, up, 'from')} />
        </>
      )}
      {down.length > 0 && (
        <>
          <h3>Văn bản này được triển khai bởi</h3>
          <Tree label="Văn bản này được triển khai bởi" nodes={nodes(link, chain, down, 'to')} />
        </>
      )}
    </Part>
  );
}

function nodes(link: Link, chain: Chain, list: ChainBranch[], way: 'from' | 'to'): TreeNode[] {
  return list.map((branch) => {
    const card = chain.cards.get(branch.id);
    const said = relationWords[branch.kind as RelationKind]?.[way].toLocaleLowerCase('vi');
    return {
      label: card ? documentTitle(card) : `Văn bản ${branch.id}`,
      href: link(`/van-ban/${branch.id}`),
      more: [said, card?.issuer].filter(Boolean).join(', '),
      open: true,
      children: nodes(link, chain, branch.children, way),
    };
  });
}

/** Server-drawn: links in boxes, the list beside it says the same. */
function Drawing({ link, id, chain }: { link: Link; id: number; chain: Chain }) {
  const { width, height, boxes, lines } = drawChain(chain.nodes, chain.links);
  if (boxes.length < 2) return null;
  return (
    <section class="scroll" tabindex={0} aria-label="Sơ đồ chuỗi văn bản, cuộn ngang được">
      <svg
        class="chain"
        width={width + 2}
        height={height + 2}
        viewBox={`-1 -1 ${width + 2} ${height + 2}`}
        aria-hidden="true"
      >
        {lines.map((line) => (
          <line
            x1={line.x1}
            y1={line.y1}
            x2={line.x2}
            y2={line.y2}
            stroke="currentColor"
            stroke-width="1.2"
            stroke-dasharray={line.kind === 'implements' ? undefined : '4 3'}
          />
        ))}
        {boxes.map((box) => {
          const card = chain.cards.get(box.id);
          const [first, second] = boxWords(card ? documentTitle({ ...card, issuedOn: null }) : `Văn bản ${box.id}`);
          return (
            <a href={link(`/van-ban/${box.id}`)} tabindex={-1}>
              <rect
                x={box.x}
                y={box.y}
                width={BOX.width}
                height={BOX.height}
                rx="2"
                fill="none"
                stroke="currentColor"
                stroke-width={box.id === id ? 2.4 : 1}
                pointer-events="all"
              />
              <text
                x={box.x + BOX.width / 2}
                y={box.y + (second ? 18 : 27)}
                text-anchor="middle"
                font-size="13"
                fill="currentColor"
              >
                {first}
              </text>
              {second && (
                <text x={box.x + BOX.width / 2} y={box.y + 35} text-anchor="middle" font-size="13" fill="currentColor">
                  {second}
                </text>
              )}
            </a>
          );
        })}
      </svg>
    </section>
  );
}

/** Two lines of at most 26 letters. */
function boxWords(title: string): [string, string] {
  const lines = ['', ''];
  let at = 0;
  for (const word of title.split(' ')) {
    if (`${lines[at]} ${word}`.trim().length > 26) at += 1;
    if (at > 1) return [lines[0] ?? '', `${(lines[1] ?? '').slice(0, 24)}…`];
    lines[at] = `${lines[at]} ${word}`.trim();
  }
  return [lines[0] ?? '', lines[1] ?? ''];
}
