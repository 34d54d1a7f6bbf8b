import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { styled } from 'styled-components';
import { Block, List, Note, PageLink } from './panel-parts';
import { diffusedTypeOf, type PanelProps, savedAt } from './panel-props';

/** What the silo answers about one site; see `cms/src/diffusion/explain.ts`. */
interface Explanation {
  /** Key of the site. */
  site: string;
  name: string;
  shown: boolean;
  why: string;
  url: string | null;
  canonical: boolean;
}

/** Panel of the edit view: on which sites the record is, and why. */
export function DiffusionPanel(props: PanelProps) {
  const type = diffusedTypeOf(props);
  if (!type) return null;
  const status = props.activeTab === 'draft' ? 'draft' : 'published';
  return {
    title: 'Sites',
    content: <Sites type={type} documentId={props.documentId} status={status} savedAt={savedAt(props)} />,
  };
}

interface SitesProps {
  type: string;
  documentId: string | undefined;
  status: 'draft' | 'published';
  /** Asked again when the record is saved. */
  savedAt: string;
}

function Sites({ type, documentId, status, savedAt }: SitesProps) {
  const answer = useExplanations(type, documentId, status, savedAt);
  if (!documentId) return <Note>Enregistrez ce contenu pour voir où il paraîtra.</Note>;
  if (answer === 'waiting') return <Note>Recherche des sites…</Note>;
  if (answer === 'failed') return <Note role="alert">Les sites n’ont pas pu être lus. Rechargez la page.</Note>;
  if (answer === null) return <Note>Ce contenu n’est pas publié : aucun site ne le montre.</Note>;
  return (
    <Block>
      <Note>{status === 'draft' ? 'Une fois publié, tel qu’il est enregistré :' : 'En ligne :'}</Note>
      <List>
        {answer.map((one) => (
          <Site key={one.site} {...one} />
        ))}
      </List>
    </Block>
  );
}

function Site({ name, shown, why, url, canonical }: Explanation) {
  return (
    <li>
      <strong>
        {shown ? '✓' : '–'}
        {'\u00A0'}
        {name}
      </strong>
      {'\u00A0: '}
      {why}
      {url && (
        <Address>
          <PageLink href={url}>{url.replace(/^https?:\/\//, '')}</PageLink>
        </Address>
      )}
      {canonical && <Reference>adresse de référence</Reference>}
    </li>
  );
}

function useExplanations(type: string, documentId: string | undefined, status: string, savedAt: string) {
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<Explanation[] | null | 'waiting' | 'failed'>('waiting');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `savedAt` is no part of the question, but a new answer comes with it.
  useEffect(() => {
    if (!documentId) return;
    let isLate = false;
    get<{ data: Explanation[] | null }>(`/parvis/diffusion/${type}/${documentId}?status=${status}`)
      .then(({ data }) => isLate || setAnswer(data.data))
      .catch(() => isLate || setAnswer('failed'));
    return () => {
      isLate = true;
    };
  }, [get, type, documentId, status, savedAt]);
  return answer;
}

const Address = styled.span`
  display: block;
`;
const Reference = styled.span`
  display: block;
  font-style: italic;
`;
