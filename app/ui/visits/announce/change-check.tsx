import type { WorkerFormChoices } from '~/services/declarations/show-worker-form.server';
import type { ChangeJudged } from '~/services/visits/announce/announce-change.server';
import type { Serialized } from '~/ui/page-data';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Checkbox } from '../../kit/choices';
import { type FormState, textOf } from '../../kit/form-state';
import { SummaryList } from '../../kit/summary-list';
import { CategoryTag } from '../../kit/tag';
import { DayText } from '../../kit/date-time';
import { DateInput } from '../../kit/text-input';
import { FirstVisitNotice } from './first-visit-notice';
import { Kept } from './form-parts';

interface ChangeCheckProps {
  action: string;
  form: FormState;
  judged: Serialized<ChangeJudged>;
  choices: WorkerFormChoices;
  today: string;
}

/** The follow-up before and after with its reasons, and in the same step what the law asks when exposures begin or end. */
export function ChangeCheck({ action, form, judged, choices, today }: ChangeCheckProps) {
  const { t, format } = useI18n();
  const { before, after, first, postExposure } = judged;
  const changedOn = textOf(form, 'changedOn', null);
  const post = choices.posts.find(({ id }) => id === textOf(form, 'postId', null));
  const side = ({ category, reasons }: Serialized<ChangeJudged>['before']) => (
    <>
      <CategoryTag category={category} t={t} /> {t(`thesaurus:categories.${category}.label`)}
      {reasons.length > 0 && (
        <ul className="bullets">
          {reasons.map(({ code, labelKey, article }) => (
            <li key={code}>
              {t(labelKey)} <span className="article">{t('kit:article', { article })}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
  return (
    <form method="post" action={action} noValidate className="stack">
      <Kept values={form.values} without={['tellService', 'workerInformedOn']} />
      <h2>{t(before.category === after.category ? 'changes:change.same' : 'changes:change.differs')}</h2>
      <SummaryList
        rows={[
          { label: t('changes:change.changedOn'), value: <DayText day={changedOn} /> },
          { label: t('workers:fields.postId'), value: post?.name ?? null },
          { label: t('changes:change.before'), value: side(before) },
          { label: t('changes:change.after'), value: side(after) },
        ]}
      />
      {first && (
        <>
          <p>{t('changes:change.firstAsked')}</p>
          <FirstVisitNotice first={first} startOn={changedOn} />
        </>
      )}
      {postExposure && (
        <section className="card stack">
          <h2>{t('changes:change.ends')}</h2>
          <p>
            {t('changes:change.endsText', {
              exposures: format.list(
                postExposure.exposures.map((code) => t(`thesaurus:exposures.${code}.label`)),
              ),
            })}
          </p>
          <p className="article">{t('kit:article', { article: postExposure.article })}</p>
          <Checkbox
            name="tellService"
            label={t('workers:departure.tellService')}
            hint={t('workers:departure.tellServiceHint')}
            checked
          />
          <DateInput
            name="workerInformedOn"
            label={t('workers:departure.workerInformedOn')}
            hint={t('changes:change.informedHint', {
              from: format.day(postExposure.workerMayAskFrom),
              until: format.day(postExposure.workerMayAskUntil),
            })}
            max={today}
            optional
          />
        </section>
      )}
      <div className="row">
        <Button name="intent" value="send">
          {t('changes:change.submit')}
        </Button>
        <Button quiet name="intent" value="edit">
          {t('announce:check.edit')}
        </Button>
      </div>
    </form>
  );
}
