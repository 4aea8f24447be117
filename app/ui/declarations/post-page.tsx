import type { PostFormFacts } from '~/services/declarations/show-post-form.server';
import type { PostRecord } from '~/services/declarations/save-post.server';
import { paths } from '~/paths';
import { useDocument } from '../document';
import { useI18n } from '../i18n';
import { Button } from '../kit/button';
import { ErrorSummary } from '../kit/error-summary';
import { choicesOf, type FormState } from '../kit/form-state';
import { Notice } from '../kit/notice';
import { Page } from '../kit/page';
import { PostButton } from '../kit/post-button';
import { SummaryList } from '../kit/summary-list';
import { CategoryTag } from '../kit/tag';
import { TextInput } from '../kit/text-input';
import { ExposureChoices } from './exposure-choices';
import { FollowUpReasons } from './follow-up/follow-up-result';
import { MotiveFields } from './motive-fields';

export interface PostPageProps {
  adherent: string;
  /** Null for a new post. */
  post: PostRecord | null;
  form: FormState;
  facts: PostFormFacts;
  hidden: Record<string, string>;
  /** The post as a colleague left it while this form was open. */
  meanwhile?: PostRecord;
}

const PREVIEW = 'apercu';

/** One post: its name, what it exposes to, and beside it what that gives to the workers in it. */
export function PostPage({ adherent, post, form, facts, hidden, meanwhile }: PostPageProps) {
  const { t } = useI18n();
  const { here } = useDocument();
  const action = post ? here : paths.newPost(adherent);
  return (
    <Page
      title={post ? post.name : t('posts:form.newTitle')}
      crumbs={[{ label: t('posts:title'), href: paths.posts(adherent) }]}
    >
      <ErrorSummary form={form} />
      {meanwhile && (
        <Notice tone="warn" title={t('posts:conflict.title')}>
          <p>{t('posts:conflict.text')}</p>
          <p>
            <strong>{t('posts:conflict.theirs')}</strong>
          </p>
          <SummaryList
            rows={[
              { label: t('posts:conflict.name'), value: meanwhile.name },
              {
                label: t('posts:conflict.exposures'),
                value:
                  meanwhile.exposures.map((code) => t(`thesaurus:exposures.${code}.label`)).join(' ; ') ||
                  '–',
              },
            ]}
          />
          <p>
            <a href={action}>{t('posts:conflict.keepTheirs')}</a>
          </p>
        </Notice>
      )}
      <form
        method="post"
        action={action}
        noValidate
        data-enhance="live-form"
        data-target={PREVIEW}
        className="beside"
      >
        <div className="stack">
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <TextInput name="name" label={t('posts:form.name')} hint={t('posts:form.nameHint')} form={form} />
          <h2>{t('posts:form.exposures')}</h2>
          <p>{t('posts:form.exposuresLead')}</p>
          <p className="hint">{t('posts:form.driving')}</p>
          <ExposureChoices
            name="exposures"
            entries={facts.exposures}
            ticked={choicesOf(form, 'exposures')}
            error={form.errors.exposures}
          />
          <MotiveFields form={form} />
          <p className="hint">{t('posts:form.pregnancy')}</p>
          <div className="row">
            <Button>{t(post ? 'posts:form.save' : 'posts:form.add')}</Button>
          </div>
        </div>
        <aside className="card" aria-label={t('posts:form.preview')}>
          <h2>{t('posts:form.preview')}</h2>
          <div id={PREVIEW} aria-live="polite" className="stack">
            <PostPanel facts={facts} adherent={adherent} id={post?.id ?? null} />
          </div>
          <Button quiet slim name="intent" value="preview" formNoValidate>
            {t('posts:form.compute')}
          </Button>
        </aside>
      </form>
      {post && !post.archived && facts.heirs === 0 && (
        <PostButton
          action={paths.posts(adherent)}
          label={t('posts:form.archive')}
          fields={{ archive: post.id }}
          quiet
        />
      )}
    </Page>
  );
}

function PostPanel({ facts, adherent, id }: { facts: PostFormFacts; adherent: string; id: string | null }) {
  const { t, format } = useI18n();
  const { followUp, referenceDate, heirs, moves } = facts;
  const said = moves.map((move) => t('posts:moves', { ...move }));
  return (
    <>
      <p>
        <CategoryTag category={followUp.category} t={t} />{' '}
        <strong>{t(`thesaurus:categories.${followUp.category}.label`)}</strong>
      </p>
      <FollowUpReasons followUp={followUp} day={format.day(referenceDate)} />
      {followUp.attestations.map(({ code }) => (
        <p key={code}>{t(`thesaurus:attestations.${code}.label`)}</p>
      ))}
      {id && heirs > 0 && (
        <p>
          {t('posts:form.heirs', { count: heirs })}{' '}
          <a href={paths.workers(adherent, { poste: id })}>{t('posts:form.seeHeirs')}</a>
        </p>
      )}
      {said.length > 0 && (
        <p>
          <strong>{t('posts:wouldMove', { moves: format.list(said) })}</strong>
        </p>
      )}
      {followUp.warnings.map(({ code }) => (
        <div key={code} className="notice warn">
          <p>
            <strong>{t(`suivi:warnings.${code}`)}</strong>
          </p>
          <p>{t(`thesaurus:warnings.${code}`)}</p>
        </div>
      ))}
    </>
  );
}
