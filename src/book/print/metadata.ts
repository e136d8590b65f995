// The metadata of a printed file, as the XMP packet that readers and libraries look for.
import { escaped } from './markup.ts';

/** What a file says of itself. */
export interface PrintedFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47 tag. */
  readonly lang: string;
  /** The licences, in words. */
  readonly rights: string;
  /** The day of the edition, so that the same sources give the same file. */
  readonly date: Date;
}

/** The packet: Dublin Core and the dates. It makes no claim to PDF/UA. */
export function documentMetadata({
  title,
  author,
  subject,
  lang,
  rights,
  date,
}: PrintedFacts): string {
  const day = date.toISOString();
  const alternative = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternative(title)}</dc:title>
<dc:description>${alternative(subject)}</dc:description>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${escaped(lang)}</rdf:li></rdf:Bag></dc:language>
<dc:rights>${alternative(rights)}</dc:rights>
<xmp:CreateDate>${day}</xmp:CreateDate>
<xmp:ModifyDate>${day}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}
