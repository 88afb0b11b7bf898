import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { groups as groupsOf, limited, visible, type Entry, type Group } from '../findings';
import { texts } from '../texts';
import { Filters } from './Filters';
import { FindingItem } from './FindingItem';
import { FoldRow } from './FoldRow';
import { GroupHead } from './GroupHead';
import { moveFocus } from './roving';
import { Sign } from './icons';
import { useInView } from './use-in-view';
import { useSession, useSessionState } from './use-session';

const AcceptDialog = lazy(() => import(/* webpackChunkName: "dialogs" */ './AcceptDialog'));
const IgnoreDialog = lazy(() => import(/* webpackChunkName: "dialogs" */ './IgnoreDialog'));

/** Rows drawn at once; more come on demand, so a list of thousands opens as fast as a short one. */
const page = 150;
const words = texts.findings;

const fixable = (entries: readonly Entry[]): readonly string[] =>
  entries.filter(({ status, finding }) => status === 'open' && finding.fix !== null).map(({ key }) => key);

/** The findings: filters, groups, folds, and one open at a time. */
export function FindingsPanel(): ReactElement {
  const session = useSession();
  const { entries, view, selected, arrived } = useSessionState();
  const [accepting, setAccepting] = useState<readonly string[] | null>(null);
  const [ignoring, setIgnoring] = useState<string | null>(null);
  const [room, setRoom] = useState(page);
  const list = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => visible(entries, view), [entries, view]);
  const groups = useMemo(() => groupsOf(entries, view, words.narrative), [entries, view]);
  const all = fixable(shown);
  const positions = useMemo(() => new Map(shown.map(({ key }, index) => [key, index])), [shown]);
  const needed = selected === null ? 0 : (positions.get(selected) ?? 0) + 1;
  const limit = Math.max(room, needed);

  useInView(list, selected, arrived);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && selected !== null) session.close();
    else if (list.current && moveFocus(list.current, event.key)) event.preventDefault();
  };

  const fixesOf = (group: Group | undefined): readonly string[] => fixable(shown.filter(({ finding }) =>
    (view.grouping === 'sheet' ? finding.sheet ?? '' : finding.rule) === group?.id));

  return (
    <section className="zp-section zp-findings" aria-label={words.title}>
      <Filters />
      {all.length > fixesOf(groups[0]).length && (
        <Button size="small" appearance="subtle" className="zp-accept-all" onClick={() => { setAccepting(all); }}>
          {texts.actions.acceptAll(all.length)}
        </Button>
      )}
      {shown.length === 0 && <Nothing empty={entries.length === 0} />}
      <div ref={list} className="zp-groups" onKeyDown={onKeyDown}>
        {limited(groups, limit).map((group) => (
          <section key={group.id} className="zp-group" aria-label={group.label}>
            <GroupHead group={group} onAccept={setAccepting} keys={fixesOf(group)} />
            <ul className="zp-list">
              {group.rows.map((row) =>
                row.kind === 'fold'
                  ? <FoldRow key={row.id} fold={row} />
                  : (
                    <FindingItem
                      key={row.entry.key}
                      entry={row.entry}
                      grouping={view.grouping}
                      first={(positions.get(row.entry.key) ?? 0) === 0}
                      onAccept={() => {
                        setAccepting([row.entry.key]);
                      }}
                      onIgnore={() => {
                        setIgnoring(row.entry.key);
                      }}
                    />
                  )
              )}
            </ul>
          </section>
        ))}
      </div>
      {groups.reduce((sum, { rows }) => sum + rows.length, 0) > limit && (
        <Button appearance="subtle" onClick={() => { setRoom(limit + page); }}>{words.showMore(page)}</Button>
      )}
      <Suspense fallback={null}>
        {accepting && <AcceptDialog key={accepting.join()} keys={accepting} onClose={() => { setAccepting(null); }} />}
        {ignoring !== null && <IgnoreDialog key={ignoring} entryKey={ignoring} onClose={() => { setIgnoring(null); }} />}
      </Suspense>
    </section>
  );
}

function Nothing({ empty }: { readonly empty: boolean }): ReactElement {
  const session = useSession();
  return (
    <div className="zp-nothing">
      <Sign shape={empty ? 'ready' : 'info'} size={20} />
      <p>{empty ? words.none : words.noneMatch}</p>
      {!empty && (
        <Button
          size="small"
          onClick={() => {
            session.setView({ filter: null, sheet: null, search: '' });
          }}
        >
          {words.resetFilter}
        </Button>
      )}
    </div>
  );
}
