import { Tabs } from '../../../ui/index.ts';
import type { Link } from './target-table.tsx';

/** Targets and tasks are two views of one promise; both keep the unit that is looked at. */
export function ListTabs({
  current,
  link,
  unitId,
}: {
  current: 'targets' | 'tasks' | 'resting';
  link: Link;
  unitId: string;
}) {
  const of = unitId ? `?dv=${unitId}` : '';
  return (
    <Tabs
      label="Chỉ tiêu và nhiệm vụ"
      items={[
        { label: 'Chỉ tiêu', href: link(`/chi-tieu${of}`), current: current === 'targets' },
        { label: 'Nhiệm vụ', href: link(`/nhiem-vu${of}`), current: current === 'tasks' },
        { label: 'Văn bản gốc đã đổi', href: link('/chi-tieu/van-ban-da-doi'), current: current === 'resting' },
      ]}
    />
  );
}

/** The address of a list with its filters; empty ones are left out. */
export function listAddress(link: Link, path: string, filter: Record<string, string>) {
  return (extra: Record<string, string> = {}): string => {
    const asked = Object.entries({ ...filter, ...extra }).filter(([, value]) => value !== '');
    const query = new URLSearchParams(asked).toString();
    return link(query ? `${path}?${query}` : path);
  };
}
