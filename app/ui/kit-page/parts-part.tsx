import { useI18n } from '../i18n';
import { Button, ButtonLink } from '../kit/button';
import { Card } from '../kit/card';
import { DateTime, DayText, Money } from '../kit/date-time';
import { EmptyState } from '../kit/empty-state';
import { FileLink } from '../kit/file-link';
import { Flash } from '../kit/flash';
import { Notice } from '../kit/notice';
import { PostButton } from '../kit/post-button';
import { Progress } from '../kit/progress';
import { StepList } from '../kit/step-list';
import { SummaryList } from '../kit/summary-list';
import { CategoryTag, Tag } from '../kit/tag';
import { TodoList } from '../kit/todo-list';
import { Why } from '../kit/why';

/** Buttons, tags, notices, steps, summaries, empty states. */
export function PartsPart({ here }: { here: string }) {
  const { t } = useI18n();
  const x = (key: string) => t(`kitpage:${key}`);
  return (
    <>
      <Card title={x('buttons')}>
        <div className="row">
          <Button>{x('declare')}</Button>
          <Button quiet>{x('saveForLater')}</Button>
          <Button danger>{x('archive')}</Button>
          <Button disabled>{x('notYet')}</Button>
          <ButtonLink href={here} quiet slim>
            {x('edit')}
          </ButtonLink>
          <PostButton action={here} label={x('resend')} quiet slim />
        </div>
      </Card>
      <Card title={x('tags')}>
        <div className="row">
          <Tag>{x('draft')}</Tag>
          <Tag tone="info">{x('underWay')}</Tag>
          <Tag tone="good">{x('submitted')}</Tag>
          <Tag tone="warn">{x('late')}</Tag>
          <Tag tone="bad">{x('refused')}</Tag>
          <CategoryTag category="SIS" t={t} />
          <CategoryTag category="SIA" t={t} />
          <CategoryTag category="SIR" t={t} />
        </div>
      </Card>
      <Flash
        kind="success"
        text={x('workerAdded')}
        undo={{ action: here, label: t('kit:undo'), fields: { salarie: '1' } }}
      />
      <Flash kind="warning" text={x('savedPartly')} />
      <Flash kind="error" text={x('notSaved')} />
      <Notice title={x('noticeTitle')}>
        <p>{x('noticeText')}</p>
        <Why article="R.4624-23" about={x('noticeTitle')}>
          {x('whyText')}
        </Why>
      </Notice>
      <Notice title={x('late')} tone="warn">
        <p>{x('lateText')}</p>
      </Notice>
      <section className="stack">
        <h2>{x('todo')}</h2>
        <TodoList
          all={here}
          todos={[1, 2, 3, 4, 5, 6].map((number) => ({
            label: t('kitpage:todoItem', { number }),
            href: `${here}#${number}`,
            due: `2027-0${number}-12`,
            state: number === 1 ? { tone: 'warn' as const, label: x('late') } : undefined,
          }))}
        />
      </section>
      <section className="stack">
        <h2>{x('steps')}</h2>
        <StepList
          label={x('steps')}
          steps={[
            { label: x('stepCompany'), href: here, state: 'done' },
            { label: x('stepWorkers'), href: here, state: 'attention', note: x('stepNote') },
            { label: x('stepPosts'), href: here, state: 'current' },
            { label: x('stepReview'), href: here, state: 'todo' },
            { label: x('stepSubmit'), state: 'blocked' },
          ]}
        />
      </section>
      <section className="stack">
        <h2>{x('summary')}</h2>
        <SummaryList
          rows={[
            { label: x('company'), value: 'Boulangerie Lemoine', change: here },
            { label: x('date'), value: <DayText day="2027-01-12" />, change: here },
            { label: x('sentAt'), value: <DateTime at="2027-01-12T13:30:00Z" /> },
            { label: x('amount'), value: <Money cents={69_600} /> },
            { label: x('phone'), value: null, change: here },
            {
              label: x('receipt'),
              value: <FileLink href={here} label={x('receipt')} kind="PDF" bytes={84_200} />,
            },
          ]}
        />
      </section>
      <EmptyState title={x('empty')} action={<ButtonLink href={here}>{x('addWorker')}</ButtonLink>}>
        {x('emptyText')}
      </EmptyState>
      <Progress label={x('reading')} done={120} total={320} stage={x('stage')} poll={here} />
    </>
  );
}
