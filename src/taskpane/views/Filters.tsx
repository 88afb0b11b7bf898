import { Button, Input } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useEffect, useRef, type ReactElement, type RefObject } from 'react';
import { counts, filters, type Filter, type Grouping } from '../findings';
import { texts } from '../texts';
import { Sign } from './icons';
import { useSession, useSessionState } from './use-session';

const words = texts.findings;

/** "/" goes to the search, wherever nothing is being written. */
function useSearchKey(search: RefObject<HTMLInputElement>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      search.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => { window.removeEventListener('keydown', onKey); };
  }, [search]);
}

/** The heads of the groups stop below the filters, which take a second line where the pane is narrow or large print. */
function useHeightTold(bar: RefObject<HTMLDivElement>): void {
  useEffect(() => {
    const own = bar.current!;
    const watcher = new ResizeObserver(() => {
      own.parentElement?.style.setProperty('--zp-filters', `${String(own.offsetHeight)}px`);
    });
    watcher.observe(own);
    return () => { watcher.disconnect(); };
  }, [bar]);
}

/** Filter by severity, with the counts the list will have; grouping and search. */
export function Filters(): ReactElement {
  const session = useSession();
  const { entries, view } = useSessionState();
  const number = counts(entries, view);
  const search = useRef<HTMLInputElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  useSearchKey(search);
  useHeightTold(bar);

  const chip = (filter: Filter | null): ReactElement => (
    <button key={filter ?? 'all'} type="button" className="zp-chip" aria-pressed={view.filter === filter}
      title={filter === 'unchecked' ? words.uncheckedHint : undefined}
      onClick={() => { session.setView({ filter }); }}>
      {filter && filter !== 'unchecked' && <Sign shape={filter} size={12} />}
      {filter === null ? words.all : filter === 'unchecked' ? words.unchecked : words.severity[filter]}
      <span className="zp-count">{number[filter ?? 'all']}</span>
    </button>
  );
  // Only where there is any: it cuts across the others.
  const offered = filters.filter((filter) => filter !== 'unchecked' || view.filter === filter || number.unchecked > 0);
  const group = (grouping: Grouping, label: string): ReactElement => (
    <button type="button" className="zp-segment" aria-pressed={view.grouping === grouping}
      onClick={() => { session.setView({ grouping }); }}>{label}</button>
  );
  const erase = (
    <Button size="small" appearance="transparent" icon={<DismissRegular />} aria-label={words.clearSearch}
      onClick={() => { session.setView({ search: '' }); search.current?.focus(); }} />
  );
  return (
    <div className="zp-filters" ref={bar}>
      <div className="zp-chips" role="group" aria-label={words.filter}>{[null, ...offered].map(chip)}</div>
      <div className="zp-filter-row">
        <Input
          input={{ ref: search }}
          size="small"
          className="zp-grow"
          type="text"
          role="searchbox"
          aria-label={words.searchLabel}
          placeholder={words.search}
          value={view.search}
          contentBefore={<SearchRegular aria-hidden="true" />}
          {...(view.search === '' ? {} : { contentAfter: erase })}
          onChange={(_, { value }) => { session.setView({ search: value }); }}
          onKeyDown={({ key }) => { if (key === 'Escape') session.setView({ search: '' }); }} />
        <div className="zp-segments" role="group" aria-label={words.groupBy}>
          {group('sheet', words.bySheet)}
          {group('kind', words.byKind)}
        </div>
      </div>
    </div>
  );
}
