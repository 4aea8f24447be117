import type { MetaFunction } from '@remix-run/node';

export const meta: MetaFunction = () => [
  { title: 'Portail du service de prévention et de santé au travail' },
];

export default function Home() {
  return (
    <main>
      <h1>Portail du service de prévention et de santé au travail</h1>
    </main>
  );
}
