import { MESSAGE_MAX } from '~/domain/visits/thread';
import type { ThreadMessage } from '~/services/visits/post-message.server';
import type { Serialized } from '../page-data';
import { useI18n } from '../i18n';
import { Button } from '../kit/button';
import { Card } from '../kit/card';
import { DateTime } from '../kit/date-time';
import type { FormState } from '../kit/form-state';
import { Tag } from '../kit/tag';
import { Textarea } from '../kit/text-input';

interface ThreadProps {
  messages: readonly Serialized<ThreadMessage>[];
  /** Where a message is sent (`id`, `body`); left out, one reads only. */
  action?: string;
  /** The id the next message will have: a double click sends it once. */
  nextId: string;
  form?: FormState;
  /** Marks what the employer does not see: on the service's side. */
  tellPrivate?: boolean;
}

/** What was written about a visit, oldest first, and the field that answers. */
export function Thread({ messages, action, nextId, form, tellPrivate }: ThreadProps) {
  const { t } = useI18n();
  return (
    <Card title={t('visitThread:title')}>
      {messages.length === 0 && <p className="soft">{t('visitThread:none')}</p>}
      <ul className="stack">
        {messages.map(({ id, at, authorName, authorKind, body, private: hidden, readAt }) => (
          <li key={id}>
            <p className="soft small">
              <strong>{authorName}</strong>, {t(`visitThread:author.${authorKind}`)}, <DateTime at={at} />
              {!readAt && ` · ${t('visitThread:unread')}`}{' '}
              {tellPrivate && hidden && <Tag>{t('visitThread:private')}</Tag>}
            </p>
            <p className="whitespace-pre-wrap break-words">{body}</p>
          </li>
        ))}
      </ul>
      {action && (
        <form method="post" action={action}>
          <input type="hidden" name="id" value={nextId} />
          <Textarea
            name="body"
            label={t('visitThread:write')}
            hint={t('visitThread:warning')}
            rows={3}
            maxLength={MESSAGE_MAX}
            form={form}
          />
          <Button quiet>{t('visitThread:send')}</Button>
        </form>
      )}
    </Card>
  );
}
