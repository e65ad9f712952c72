import type { Child } from './child.ts';

export interface TreeNode {
  label: string;
  href?: string;
  /** Grey, after the name: how many units below, since when. */
  more?: Child;
  /** At the right: a status, a count. */
  end?: Child;
  current?: boolean;
  /** Unfolded. Default: folded, except above the current one. */
  open?: boolean;
  children?: TreeNode[];
}

export interface TreeProps {
  /** “Đơn vị trực thuộc”. */
  label: string;
  nodes: TreeNode[];
  /** Lets the island put a field above the tree that narrows it while typing. */
  filter?: boolean;
}

/** Units under units: nested lists that fold without script. Send only the levels that are shown; the rest is a link away. */
export function Tree({ label, nodes, filter }: TreeProps) {
  return (
    <nav class="tree" aria-label={label} data-filter={filter ? label : undefined}>
      <Level nodes={nodes} />
    </nav>
  );
}

function Level({ nodes }: { nodes: TreeNode[] }) {
  return (
    <ul>
      {nodes.map((node) => (
        <li>
          <div class="line">
            <span data-name>
              {node.href ? (
                <a href={node.href} aria-current={node.current ? 'page' : undefined}>
                  {node.label}
                </a>
              ) : (
                node.label
              )}
              {node.more != null && <span class="more"> {node.more}</span>}
            </span>
            {node.end != null && <span class="end">{node.end}</span>}
          </div>
          {node.children?.length ? (
            <details open={node.open ?? node.children.some(holdsCurrent)}>
              <summary>
                <span class="vh">Cấp dưới của {node.label}</span>
              </summary>
              <Level nodes={node.children} />
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function holdsCurrent(node: TreeNode): boolean {
  return node.current === true || (node.children ?? []).some(holdsCurrent);
}
