import { fold } from '../text/fold.js';
import { readUnits } from '../units/read-units.js';
import type { Item, Piece } from './tree.js';

const CLOSING =
  /^(?:(?:đề nghị )?báo cáo (?:kết quả|về|tình hình)|kết quả (?:thực hiện|triển khai|báo cáo)|định kỳ |mọi |trên đây|nhận được|yêu cầu |đề nghị |giao |trong quá trình|căn cứ (?:nội dung|kế hoạch|hướng dẫn) (?:này|trên)|kết luận này|(?:công điện|chỉ thị|kế hoạch|công văn|thông báo|văn bản|hướng dẫn) này)|(?:công điện|chỉ thị|kế hoạch|công văn|thông báo|kết luận|văn bản|hướng dẫn) này|(?:theo dõi|kiểm tra|giám sát),? (?:và )?đôn đốc/u;
const SPEAKS = /^\s*(?:trân trọng|yêu cầu|đề nghị|thông báo|giao|xin)/u;

/** Whether an unnumbered paragraph after the items speaks of the whole document. */
export function isClosing(text: string): boolean {
  const folded = fold(text);
  if (CLOSING.test(folded)) return true;
  const list = readUnits(text, folded, 0);
  return list !== null && SPEAKS.test(folded.slice(list.end));
}

/** Takes the closing paragraphs out of the last item and gives them back in order. */
export function liftClosing(root: Item): Piece[] {
  const closing: Piece[] = [];
  let node = root;
  for (let last = node.blocks.at(-1); last; last = node.blocks.at(-1)) {
    if (last.type === 'item') node = last.item;
    else if (last.type === 'paragraph' && node !== root && !isFirstText(node) && isClosing(last.piece.text)) {
      closing.unshift(last.piece);
      node.blocks.pop();
    } else break;
  }
  return closing;
}

/** A heading's only paragraph is its text, not the end of the document. */
const isFirstText = (node: Item): boolean => node.blocks.length === 1 && !/[.;]$/u.test(node.own.text);
