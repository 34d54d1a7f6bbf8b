import type { ReactNode } from 'react';
import { styled } from 'styled-components';

/** A link to a page of a site, out of the administration. */
export function PageLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} target="_blank" rel="noreferrer">
      {children}
      <Hidden> (nouvel onglet)</Hidden>
    </Link>
  );
}

export const Block = styled.div`
  width: 100%;
  font-size: 1.3rem;
  line-height: 1.5;
`;
export const Note = styled.p`
  font-size: 1.3rem;
  line-height: 1.5;
`;
export const List = styled.ul`
  display: grid;
  gap: 1rem;

  ${Note} + & {
    margin-top: 0.8rem;
  }
`;
const Link = styled.a`
  color: inherit;
  overflow-wrap: anywhere;

  &:focus-visible {
    outline: 2px solid currentcolor;
    outline-offset: 2px;
  }
`;
const Hidden = styled.span`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
`;
