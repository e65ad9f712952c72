import type { SlipData, SlipLine } from '../contracts/slip.ts';
import { Said } from './part.tsx';
import { Slip } from './slip.tsx';

/** A slip from plain data, as capabilities give it. `link` makes addresses inside the authority. */
export function SlipOf(props: {
  id: string;
  data: SlipData;
  link: (path: string) => string;
  closeHref?: string;
  float?: boolean;
}) {
  const { data, link } = props;
  const lines = (list: SlipLine[]) =>
    list.length === 0 ? undefined : list.map((line) => <Line line={line} link={link} />);
  return (
    <Slip
      id={props.id}
      title={data.title}
      originName={data.originName}
      origin={lines(data.origin)}
      sum={lines(data.sum)}
      approval={lines(data.approval)}
      before={lines(data.before)}
      {...(props.closeHref && { closeHref: props.closeHref })}
      {...(props.float && { float: true })}
    />
  );
}

function Line({ line, link }: { line: SlipLine; link: (path: string) => string }) {
  if (line.said) return <Said>“{line.text}”</Said>;
  if (!line.href) return <p>{line.text}</p>;
  return (
    <p>
      {line.link ? `${line.text} ` : ''}
      <a href={link(line.href)}>{line.link ?? line.text}</a>
    </p>
  );
}
