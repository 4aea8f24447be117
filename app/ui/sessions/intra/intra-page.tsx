import { INTRA_TRANSITIONS } from '~/domain/sessions/intra';
import { intraReference } from '~/domain/sessions/kinds';
import type { IntraRequest, IntraTheme } from '~/services/sessions/intra/ask-intra.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { EmptyState } from '../../kit/empty-state';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Page } from '../../kit/page';
import { PostButton } from '../../kit/post-button';
import { Select } from '../../kit/select';
import { Textarea, TextInput } from '../../kit/text-input';
import { useDuration, usePrice, useThemeName } from '../open/session-words';
import { IntraTag } from './intra-tag';

interface IntraPageProps {
  adherent: string;
  /** Null when the reader may only look. */
  newId: string | null;
  /** Chosen on the page of the theme. */
  theme: string | null;
  requests: IntraRequest[];
  themes: IntraTheme[];
  form?: FormState;
}

/** A company's requests for sessions of its own, and the form of a new one. */
export function IntraPage({ adherent, newId, theme, requests, themes, form }: IntraPageProps) {
  const { t } = useI18n();
  return (
    <Page
      title={t('intra:title')}
      lead={t('intra:lead')}
      crumbs={[{ label: t('seats:title'), href: paths.companySessions(adherent) }]}
    >
      <ErrorSummary form={form} />
      {requests.length > 0 ? (
        <Card title={t('intra:mine')}>
          <ul className="todos">
            {requests.map((request) => (
              <RequestLine
                key={request.id}
                adherent={adherent}
                request={request}
                mayCancel={newId !== null}
              />
            ))}
          </ul>
        </Card>
      ) : (
        <EmptyState title={t('intra:none')}>{t('intra:noneText')}</EmptyState>
      )}
      {newId && <AskForm adherent={adherent} newId={newId} theme={theme} themes={themes} form={form} />}
    </Page>
  );
}

type LineProps = { adherent: string; request: IntraRequest; mayCancel: boolean };

function RequestLine({ adherent, request, mayCancel }: LineProps) {
  const { t } = useI18n();
  const nameOf = useThemeName();
  const { id, participants: count, wishes, place, state, answer } = request;
  const reference = intraReference(request.number);
  return (
    <li>
      <div>
        <strong>{nameOf(request)}</strong>
        <p className="hint">{t('intra:line', { reference, count, wishes, place })}</p>
        {answer && <p>{t('intra:answered', { answer })}</p>}
        {mayCancel && INTRA_TRANSITIONS[state].cancel && (
          <PostButton
            action={paths.intraRequest(adherent, id, '/annulation')}
            label={t('intra:cancel', { reference })}
            quiet
            slim
          />
        )}
      </div>
      <IntraTag state={state} />
    </li>
  );
}

type AskProps = Pick<IntraPageProps, 'adherent' | 'theme' | 'themes' | 'form'> & { newId: string };

function AskForm({ adherent, newId, theme, themes, form }: AskProps) {
  const { t, locale } = useI18n();
  const duration = useDuration();
  const price = usePrice();
  const nameOf = ({ nameFr, nameEn }: IntraTheme) => (locale === 'fr' ? nameFr : nameEn);
  return (
    <Card title={t('intra:ask')}>
      <p>{t('intra:conditions')}</p>
      <ul className="bullets">
        {themes.map((one) => (
          <li key={one.code}>
            {t('intra:condition', {
              theme: nameOf(one),
              min: one.minSeats,
              max: one.maxSeats,
              duration: duration(one.durationMinutes),
              price: price(one.priceCents),
            })}
          </li>
        ))}
      </ul>
      <form method="post" action={paths.intraRequests(adherent)} noValidate className="form">
        <input type="hidden" name="id" value={form?.values.id ?? newId} />
        <Select
          name="theme"
          label={t('intra:field.theme')}
          form={form}
          value={theme}
          placeholder={t('intra:field.choose')}
          options={themes.map((one) => ({ value: one.code, label: nameOf(one) }))}
        />
        <TextInput
          name="participants"
          label={t('intra:field.participants')}
          form={form}
          inputMode="numeric"
          width={4}
        />
        <Textarea
          name="wishes"
          label={t('intra:field.wishes')}
          hint={t('intra:field.wishesHint')}
          form={form}
          rows={2}
        />
        <TextInput
          name="place"
          label={t('intra:field.place')}
          hint={t('intra:field.placeHint')}
          form={form}
        />
        <Textarea
          name="message"
          label={t('intra:field.message')}
          hint={t('intra:field.messageHint')}
          form={form}
          optional
        />
        <div className="row">
          <Button>{t('intra:send')}</Button>
        </div>
      </form>
    </Card>
  );
}
