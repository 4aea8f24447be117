import type { ReactNode } from 'react';
import { CANCEL_REASONS } from '~/domain/visits/cancel-reasons';
import type { RequestSheet } from '~/services/visits/show-request.server';
import { paths } from '~/paths';
import type { Serialized } from '../../page-data';
import { useI18n } from '../../i18n';
import { Button, ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { Checkbox, Radios } from '../../kit/choices';
import { PostButton } from '../../kit/post-button';

interface DecisionsProps {
  sheet: Serialized<RequestSheet>;
  back: string;
  level: 2 | 3;
}

/** What can be decided besides a place, by whom may. */
export function RequestDecisions({ sheet: { visit, may }, back, level }: DecisionsProps) {
  const { t } = useI18n();
  const to = (rest: string) => paths.staffVisit(visit.id, rest);
  const fields = { retour: back };
  if (![may.handOver, may.takeBack, may.dispense, may.publish, may.identify, may.cancel].some(Boolean))
    return null;
  return (
    <Card title={t('visitQueue:decide.title')} level={level}>
      <div className="stack">
        {may.identify && (
          <Decision why={t('visitQueue:decide.identifyWhy')}>
            <ButtonLink href={to('/rattachement')} quiet slim>
              {t('visitQueue:decide.identify')}
            </ButtonLink>
          </Decision>
        )}
        {may.handOver && (
          <Decision why={t('visitQueue:decide.handOverWhy')}>
            <PostButton
              action={to('/delegation')}
              label={t('visitQueue:decide.handOver')}
              fields={fields}
              quiet
              slim
            />
          </Decision>
        )}
        {may.takeBack && (
          <PostButton
            action={to('/delegation')}
            label={t('visitQueue:decide.takeBack')}
            fields={{ ...fields, act: 'reprendre' }}
            quiet
            slim
          />
        )}
        {may.dispense && (
          <Decision why={t(`visitQueue:decide.${visit.kind === 'embauche' ? 'spareWhy' : 'dispenseWhy'}`)}>
            <PostButton
              action={to('/dispense')}
              label={t('visitQueue:decide.dispense')}
              fields={fields}
              quiet
              slim
            />
          </Decision>
        )}
        {may.publish && (
          <form method="post" action={to('/publication')}>
            <p className="hint">{t('visitQueue:decide.publishWhy')}</p>
            <input type="hidden" name="retour" value={back} />
            <Checkbox name="agreed" label={t('visitQueue:decide.agreed')} />
            <Button quiet slim>
              {t('visitQueue:decide.publish')}
            </Button>
          </form>
        )}
        {may.cancel && (
          <details>
            <summary>{t('visitQueue:decide.cancel')}</summary>
            <form method="post" action={to('/annulation')}>
              <input type="hidden" name="retour" value={back} />
              <Radios
                name="reason"
                label={t('visitQueue:decide.cancelWhy')}
                value={CANCEL_REASONS[0]}
                choices={CANCEL_REASONS.map((value) => ({
                  value,
                  label: t(`visitQueue:decide.reasons.${value}`),
                }))}
              />
              <Button quiet danger slim>
                {t('visitQueue:decide.cancel')}
              </Button>
            </form>
          </details>
        )}
      </div>
    </Card>
  );
}

function Decision({ why, children }: { why: string; children: ReactNode }) {
  return (
    <div>
      {children}
      <p className="hint">{why}</p>
    </div>
  );
}
