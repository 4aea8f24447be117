import { describe, expect, it } from 'vitest';
import { queueQuery, queueView, writeCursor } from './queue-view';

const view = (query: string, role: Parameters<typeof queueView>[1] = 'medecin') =>
  queueView(new URLSearchParams(query), role);

describe('the view of the inbox', () => {
  it('begins with one’s own queue and one’s own team', () => {
    expect(view('')).toMatchObject({ file: 'medecin', equipe: null });
    expect(view('', 'infirmier').file).toBe('infirmier');
    expect(view('', 'assistante').file).toBe('toutes');
    expect(view('', 'gestion').file).toBe('toutes');
  });

  it('of a secteur or a centre is that of all teams', () => {
    expect(view('secteur=SUD').equipe).toBe('toutes');
    expect(view('centre=EVREUX&equipe=EST-SUD').equipe).toBe('EST-SUD');
  });

  it('takes what it knows and nothing else', () => {
    expect(view(`type=rien&regle=X&etat=y&apres=1~2~3~4&equipe=a'b`)).toEqual(view(''));
    expect(view('type=reprise&regle=MT-REPRISE&etat=a-replacer&moi=oui')).toMatchObject({
      type: 'reprise',
      regle: 'MT-REPRISE',
      etat: 'a-replacer',
      moi: true,
    });
  });

  it.each([
    { rank: 3, dueOn: '2026-12-01', requestedAt: '2026-11-11T11:00:00.123+00:00', id: '01a2008d-7426-7ecd-8fb7-1ce8678e1612' },
    { rank: 3, dueOn: null, requestedAt: '2026-11-11T11:00:00Z', id: '01a2008d-7426-7ecd-8fb7-1ce8678e1612' },
  ])('comes back from its address, with where the page before ended (%#)', (apres) => {
    const asked = { ...view('file=infirmier&type=spp&moi=oui'), apres };
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(queueQuery(asked))) if (value) query.set(name, value);
    expect(query.get('apres')).toBe(writeCursor(apres));
    expect(queueView(query, 'medecin')).toEqual(asked);
  });
}); // prettier-ignore
