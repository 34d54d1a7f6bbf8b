import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { styled } from 'styled-components';

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

/** What the content manager hands to a panel of its edit view. */
interface PanelProps {
  activeTab: 'draft' | 'published' | null;
  document?: { updatedAt?: string };
  documentId?: string;
  model: string;
}

const types = ['place', 'organization', 'event', 'article', 'page', 'procedure', 'selection', 'gallery'];

/** Panel of the edit view: on which sites the record is, and why. */
export function DiffusionPanel({ model, documentId, activeTab, document }: PanelProps) {
  const type = model.slice(model.lastIndexOf('.') + 1);
  if (!types.includes(type)) return null;
  const status = activeTab === 'draft' ? 'draft' : 'published';
  return {
    title: 'Sites',
    content: <Sites type={type} documentId={documentId} status={status} savedAt={document?.updatedAt} />,
  };
}

interface SitesProps {
  type: string;
  documentId: string | undefined;
  status: 'draft' | 'published';
  /** Asked again when the record is saved. */
  savedAt: string | undefined;
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
        <Address href={url} target="_blank" rel="noreferrer">
          {url.replace(/^https?:\/\//, '')}
          <Hidden> (nouvel onglet)</Hidden>
        </Address>
      )}
      {canonical && <Reference>adresse de référence</Reference>}
    </li>
  );
}

function useExplanations(type: string, documentId: string | undefined, status: string, savedAt: string | undefined) {
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

const Block = styled.div`
  width: 100%;
  font-size: 1.3rem;
  line-height: 1.5;
`;
const Note = styled.p`
  font-size: 1.3rem;
  line-height: 1.5;
`;
const List = styled.ul`
  margin-top: 0.8rem;
  display: grid;
  gap: 1rem;
`;
const Address = styled.a`
  display: block;
  color: inherit;
  overflow-wrap: anywhere;

  &:focus-visible {
    outline: 2px solid currentcolor;
    outline-offset: 2px;
  }
`;
const Reference = styled.span`
  display: block;
  font-style: italic;
`;
const Hidden = styled.span`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
`;
