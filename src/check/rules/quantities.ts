import { parseQuantity } from '../../domain/quantity/parse.ts';
import { problemAt, type Rule } from '../rule.ts';
import { correct } from '../suggest.ts';
import { attributePosition } from '../texts/page-source.ts';

const shows = ['full', 'bare', 'number'];

/** The figures of Quantity can be read, and `show` is one of its words. */
export const quantities: Rule = {
  name: 'quantities',
  about: 'the attributes `printed` and `show` of Quantity and Observation',
  check: ({ pages }) =>
    pages.flatMap(({ texts }) => Object.values(texts).flatMap((text) => text.blocks.flatMap(({ pieces }) => pieces.flatMap((piece) => {
      if (piece.type !== 'component') return [];
      const { printed, show } = piece.attributes;
      const problems = [];
      if (piece.name === 'Quantity' && printed && !parseQuantity(printed))
        problems.push(problemAt(attributePosition(text, piece, 'printed'), 'unreadable-figure', `“${printed}” cannot be read as a figure`, 'a figure as the work prints it, such as 456处', 'give the figure alone, without the words around it'));
      if (show !== undefined && !shows.includes(show))
        problems.push(problemAt(attributePosition(text, piece, 'show'), 'unknown-show', `show="${show}"`, shows.join(', '), correct(show, shows, 'leave it out')));
      return problems;
    })))),
};
