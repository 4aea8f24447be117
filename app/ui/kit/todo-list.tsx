import type { ReactNode } from 'react';
import { useI18n } from '../i18n';
import { DayText } from './date-time';
import { Tag, type Tone } from './tag';

export interface Todo {
  label: string;
  href: string;
  /** The day by which it should be done, `YYYY-MM-DD`. */
  due?: string;
  state?: { tone: Tone; label: string };
  note?: ReactNode;
}

/** "À faire": dated, sorted by the caller, at most five, then the way to all. */
export function TodoList({ todos, all }: { todos: readonly Todo[]; all?: string }) {
  const { t } = useI18n();
  return (
    <>
      <ul className="todos">
        {todos.slice(0, 5).map((todo) => (
          <li key={todo.href + todo.label}>
            <div>
              <a href={todo.href}>{todo.label}</a>
              {todo.note && <p className="hint">{todo.note}</p>}
            </div>
            {todo.due && (
              <span className="soft small">
                {t('kit:todo.before')} <DayText day={todo.due} />
              </span>
            )}
            {todo.state && <Tag tone={todo.state.tone}>{todo.state.label}</Tag>}
          </li>
        ))}
      </ul>
      {all && todos.length > 5 && (
        <p>
          <a href={all}>{t('kit:todo.all', { count: todos.length })}</a>
        </p>
      )}
    </>
  );
}
