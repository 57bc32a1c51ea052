import type { TextsOf } from '../../language.ts'

export const dark: TextsOf<'scary' | 'mystery' | 'urban legends'> = {
  scary: {
    knocks: {
      title: ['Tre bank ved midnatt', 'Ingen ved døra', 'Huset som fikk besøk'],
      blurb: [
        'Hver natt banker det tre ganger på en ensom dør. En morgen viser snøen hvem det var.',
        'Tre bank hver natt, og aldri et ansikt. Så faller den første snøen og forteller sannheten.',
      ],
      lines: {
        hook: [
          'Hver natt, tre minutter over tolv, banket noen på døra til det siste huset {place}. Tre ganger.',
          'Tre bank. Hver natt, like etter midnatt, på det siste huset {place}, der ingen ellers kommer.',
        ],
        setup: [
          '{name}, {hero} som ikke var lett å skremme, åpnet hver eneste gang. Der var bare kulden, og mørket.',
          'De første nettene løp {name} ut og åpnet. Intet ansikt, ingen lykt, ingen pust i lufta. Bare mørke.',
        ],
        step: [
          'Naboene trakk på skuldrene. Det er vel vinden, sa de, enda de hadde spikret igjen sine egne vinduer.',
          'Hun hengte en bjelle på håndtaket og våket ved siden av den til daggry. Bjella rørte seg ikke.',
        ],
        rising: [
          'Da sluttet hun å åpne. Hun satt med et lys, telte slagene og lærte seg å vente på stillheten.',
          'I stedet begynte hun å lytte. Det banket langsomt og tålmodig, som en gjest med all verdens tid.',
        ],
        deeper: [
          'Den niende natten kom aldri det tredje slaget. Å sitte og vente på det var verre enn å høre det.',
          'For hver natt lød det litt nærmere, som om døra holdt på å bli tynnere der i mørket.',
        ],
        turn: [
          'Så falt snøen. Om morgenen så hun fotspor, nakne og smale, som førte bort fra døra hennes.',
          'Så kom den første snøen. Ved daggry gikk ett enkelt spor av bare føtter fra trappa hennes og bort.',
        ],
        peak: [
          'Hun lette i snøen etter spor som førte dit. Det fantes ingen. Hvem det enn var, hadde det bare gått herfra.',
          'Hun lette etter sporet som førte inn, men fant ingenting. Ingen hadde kommet til huset. Noen hadde gått ut.',
        ],
        release: [
          'Alle de nettene hadde ingen bedt om å få komme inn. Noe her inne hadde bedt om å få slippe ut.',
          'Det hadde aldri banket utenfra. Hele tiden hadde det banket innenfra og bedt om å få gå.',
        ],
        ending: [
          'Den natten sov {name} endelig godt. Tre minutter over tolv, ute i kulden, banket det for å få komme hjem.',
          'Nå var huset tomt og stille. Helt til håndtaket, like etter midnatt, langsomt begynte å dreie rundt.',
        ],
      },
    },
    mirror: {
      title: ['Speilet som var for tidlig ute', 'Sju sekunder', 'Ikke kjøp dette speilet'],
      blurb: [
        'Et gammelt speil viser stua noen sekunder for sent. En natt begynner det å vise den for tidlig.',
        'Han fikk speilet nesten gratis. Først lå bildet etter. Så tok det ham igjen, og mer enn det.',
      ],
      lines: {
        hook: [
          'Speilet kostet nesten ingenting. Selgeren {place} sa bare én ting: La det aldri komme foran deg.',
          '{name} fant speilet {place}, lent mot en mur, med en lapp: Gratis, men ikke se to ganger.',
        ],
        setup: [
          '{name}, {hero} uten sans for overtro, hengte det opp i gangen og glemte advarselen.',
          'Det tok seg godt ut i gangen. {name}, {hero} som bodde alene, var glad for et ansikt til i huset.',
        ],
        step: [
          'Det var sent ute, det var alt. Han løftet hånden, og speilbildet løftet sin et øyeblikk etterpå.',
          'Den tredje dagen så han det. Han gjespet og snudde seg bort, og inne i glasset gjespet han fremdeles.',
        ],
        rising: [
          'Speilbildet hang etter. Han tok tiden: sju sekunder. Neste kveld var det fem, og så to.',
          'Han telte. Sju sekunder etter på mandag, fire på tirsdag. Speilbildet var i ferd med å ta ham igjen.',
        ],
        deeper: [
          'På fredag holdt det takten, som et hvilket som helst ærlig speil. Han sov ved siden av det, uten drømmer.',
          'En eneste kveld var det et helt vanlig speil. Han måtte nesten le, og det lo akkurat da han gjorde det.',
        ],
        turn: [
          'Så beveget det seg først. I glasset snudde han hodet mot døra, og først etterpå hørte han skrittet.',
          'På lørdag blunket speilbildet, og først etterpå han selv. Det lå ikke etter lenger. Det lå foran.',
        ],
        peak: [
          'Sju sekunder foran. Han så seg selv stirre over sin egen skulder, og så munnen sin åpne seg i et skrik.',
          'I glasset så han seg selv blekne, rave bakover og løfte begge armene mot noe bak ham.',
        ],
        release: [
          'Han hadde sju sekunder igjen, og han brukte dem dårlig: Han så på speilet, og ikke på rommet.',
          'Sju sekunder er lang tid. Han snudde seg ikke. Han klarte ikke å slutte å se på det han kom til å gjøre.',
        ],
        ending: [
          'Nå er speilet til salgs igjen. Det er helt tomt, sier de, men nå og da er det noen som banker på glasset.',
          'De fant gangen ryddig og speilet rent. Der inne, ganske liten, står en mann og venter på tur.',
        ],
      },
    },
    scratching: {
      title: ['Det som venter ved døra', 'Den som lå ved peisen', 'Slipp meg inn'],
      blurb: [
        'En storm, en ensom hytte og en trofast venn som krafser på døra. Eller er det virkelig den?',
        'Årets verste natt krafser noe for å få komme inn. Det kan navnet hans, og det er tålmodig.',
      ],
      lines: {
        hook: [
          'Den som bor {place} med bare {pet} til selskap, har én regel: Etter mørkets frembrudd er døra lukket.',
          '{name} hadde bare én venn {place}, {pet}, og bare én regel: Etter solnedgang er døra lukket.',
        ],
        setup: [
          'Stormen kom tidlig det året. Klokken seks var lampene slukket, og {name}, {hero} uten naboer, satt ved peisen.',
          'En novembernatt slet stormen i taket, og {name}, {hero} av det stille slaget, dro stolen bort til peisen.',
        ],
        step: [
          'Han hadde som alltid laget mat til to og satt en skål på gulvet ved siden av de varme steinene.',
          'Han nynnet for å holde vinden ute av tankene, og satte ned en skål til foran peisen.',
        ],
        rising: [
          'Ved midnatt hørte han en krafsing, langt nede på døra. Så klart, tenkte han. {Pet.the} er ute ennå.',
          'Da krafset noe på døra, lavt og forsiktig. {Pet.the}, tenkte han. Stakkars liten, i et slikt vær.',
        ],
        deeper: [
          'Det klynket, så likt en venn som fryser. Han hadde alt hånden på slåen da han kom på regelen.',
          'Gode venner kan vente, men dette ga seg ikke. Det krafset som om det telte bordene i døra.',
        ],
        turn: [
          'Gjennom sprekken så han våt pels og to øyne han kjente. Han smilte og strakte seg etter slåen.',
          'Han kikket gjennom nøkkelhullet. Pels, regn og de øynene han elsket. Han lo av seg selv og grep om slåen.',
        ],
        peak: [
          'Bak ham, borte ved peisen, var det noe som sukket. Han snudde seg. Der lå {pet.the}, i dyp og varm søvn.',
          'Da lød det et gjesp fra peisen. {Pet.the} lå der på de varme steinene, og hadde ligget der hele kvelden.',
        ],
        release: [
          'Svært varsomt slapp han slåen. På den andre siden, like varsomt, var det noe som slapp håndtaket.',
          'Han rørte seg ikke. Der ute stilnet klynkingen, som når noen legger fra seg et verktøy som ikke dugde.',
        ],
        ending: [
          'En stund var det bare regnet. Så sa det fra mørket, med hans egen stemme: Slipp meg inn, {name}.',
          'Det var stille helt til daggry. Da talte det med stemmen til moren hans: {name}, det er så kaldt her ute.',
        ],
      },
    },
  },
  mystery: {
    thief: {
      title: [
        'Tyven som bare tok det blanke',
        'Saken om de forsvunne nøklene',
        'En svært liten innbruddstyv',
      ],
      blurb: [
        'Nøkler, mynter og skjeer forsvinner om natten, og ingen lås er brutt. Noen med tålmodighet følger glansen.',
        'Noe stjeler alt som glitrer, og ingen har sett det. Sporet ender ved det mest uventede vinduet.',
      ],
      lines: {
        hook: [
          'Først var det en nøkkel. Så en sølvskje, en giftering, en mynt. Ingen lås var brutt opp, ingen rute knust.',
          'Nitten tyverier på en måned, og alltid på samme vis: et vindu på gløtt, og én blank ting som var borte.',
        ],
        setup: [
          'Da sendte de bud på {name}, {hero} med en sjelden gave: Han kunne sitte stille lenger enn noen tyv.',
          '{name}, {hero} med notatbok og kalde føtter, tok saken fordi ingen andre ville tro på den.',
        ],
        step: [
          'Han skrev en liste. Ikke noe kostbart var borte, bare det som blinket. En tyv som ikke kan regne, skrev han.',
          'De rike mistenkte de fattige, de fattige de rike. {name} målte vinduene. En hånd kom så vidt inn.',
        ],
        rising: [
          'Han pusset en skje til den brant som en stjerne, la den ut {place} og gjemte seg bak en tønne.',
          'Fella var enkel: en blank knapp {place}, en god porsjon måneskinn og en natt uten søvn.',
        ],
        deeper: [
          'Midnatt gikk, så ble klokken ett, så to. Hele verden sov, og tåken begynte å drive gjøn med ham.',
          'Det regnet. Han tenkte på den varme senga si, og på alle de kloke folkene som lo av ham nå.',
        ],
        turn: [
          'Klokken tre rørte noe på seg. Det var slett ikke et menneske. Det var {culprit} med byttet i munnen.',
          'Så kom tyven, uten maske og uten en lyd. {Culprit}, rolig som en kontorist, plukket opp byttet sitt.',
        ],
        peak: [
          'Han fulgte etter, over murer og under kjerrer, bort til et vindu der et svakt lys ennå brant.',
          'Av gårde bar det, med {name} i hælene, gjennom alle hagene, til det siste huset, der en lampe lyste svakt.',
        ],
        release: [
          'Der satt en gammel kvinne som nesten ikke kunne se, og snudde nøkler og skjeer i lyset, én etter én.',
          'Der inne lå en gammel kvinne syk. {Culprit.the} la gaven på dyna, der tretti andre allerede skinte.',
        ],
        ending: [
          'Hun hadde delt maten sin en hard vinter, og fikk betalt i lys. {name} lukket saken: Tyv ikke funnet.',
          'En gang hadde hun reddet et lite liv. I rapporten skrev {name}: Ingen tyv, bare en som sier takk.',
        ],
      },
    },
    letters: {
      title: ['Brev datert i morgen', 'Avsenderen uten navn', 'Tolv brev'],
      blurb: [
        'Samme dag hvert år kommer et brev uten avsender, datert i morgen, og det får alltid rett.',
        'En fremmed skriver til henne en gang i året og vet hva morgendagen bringer. Hvem fører pennen?',
      ],
      lines: {
        hook: [
          'Brevet kom den samme morgenen hvert år. Det hadde verken frimerke eller avsender, og var datert i morgen.',
          'En gang i året lå det et brev på matta. Blekket var tørt, papiret gammelt, og datoen alltid i morgen.',
        ],
        setup: [
          '{name} var {hero} som tok vare på brev. Ta den sene båten, sto det i ett. Den tidlige sank innen en time.',
          'Én linje i hvert, og alltid riktig. Ikke lån ham penger. Ring søsteren din. {name} lærte seg å lystre.',
        ],
        step: [
          'Hun spurte på posthuset, hun spurte naboene. Ingen hadde sett så mye som en sjel ved døra hennes.',
          'En gang våket hun hele natten for å gripe avsenderen. Ved daggry blunket hun, og der lå brevet.',
        ],
        rising: [
          'Det tolvte var annerledes. Der sto det: Kom {place.to} i skumringen, og ta med {thing.the} fra loftet.',
          'Så kom det tolvte, lengre enn de andre. Hent {thing.the} på loftet. Vi sees i skumringen, {place}.',
        ],
        deeper: [
          'Hun var like ved å bli hjemme. Men en sier ikke nei til en hånd som har reddet livet ens tre ganger.',
          'Hendene hennes skalv da hun pakket. I tolv år hadde hun undret seg over hvem som brydde seg slik om henne.',
        ],
        turn: [
          'Ingen sto der i tåken. Bare en løs stein, og under steinen fantes et tomt skrin av blikk.',
          'Hun var alene. Hun ropte, og ingen svarte. Ved føttene hennes lå én stein løsere enn de andre.',
        ],
        peak: [
          'Skrinet var som skapt for {thing.the}. I lokket lå tolv tomme ark, en penn og en liten lapp.',
          'Under den lå et skrin med plass til {thing.the}, og i det en penn og tolv tomme ark med papir.',
        ],
        release: [
          'På lappen sto det: Nå vet du hva du trengte å høre. Da kjente hun skriften igjen. Den var hennes egen.',
          'Hun prøvde pennen, skrev sitt eget navn og glemte å puste. Det var den samme håndskriften.',
        ],
        ending: [
          'Så satte hun seg ned og skrev til en redd ung kvinne for tolv år siden: Ta den sene båten.',
          'Den kvelden skrev {name} det første. Et sted i fortiden satt en jente og ventet på posten.',
        ],
      },
    },
    ice: {
      title: ['Kronen som smeltet', 'Tyveriet i det låste tårnet', 'Ingen spor i snøen'],
      blurb: [
        'En skatt forsvinner fra et låst tårn, og snøen omkring ligger urørt. Bare litt vann er igjen.',
        'Én dør, én nøkkel, nysnø overalt, og kronen er borte. Svaret lå rett foran øynene på alle.',
      ],
      lines: {
        hook: [
          'Klokken ti sto glasskronen i tårnet. Ved daggry var den borte, og døra var fortsatt låst.',
          'Ett tårn, én dør, én nøkkel. Om morgenen var glasskronen forsvunnet, og ingenting var ødelagt.',
        ],
        setup: [
          'Eieren, {owner} med en hel del gjeld, hadde vist den fram for gjestene i skinnet fra et eneste lys.',
          'Kvelden før hadde {owner} vist den fram for førti gjester {place}. Ingen fikk lov til å røre den.',
        ],
        step: [
          'Ingenting på jorda skinte slik, sverget gjestene, og så klar var den at den nesten syntes å puste.',
          'Den er verdt et kongerike, hadde han sagt, og akkurat så mye hadde han forsikret den for i forrige uke.',
        ],
        rising: [
          'Vakter hadde stått i trappa hele natten. De hørte ingenting, bare en langsom drypping utpå morgenen.',
          'Den eneste nøkkelen hadde hengt rundt halsen hans. Vaktene hadde ikke sovet, og ingen hadde gått forbi dem.',
        ],
        deeper: [
          'Utenfor lå snøen dyp og glatt. Ingen tyv hadde gått der, med mindre tyven ikke veide noe.',
          'Ingen stige, ikke noe tau, ingen spor. Rundt tårnet lå nysnøen som et laken ingen har sovet i.',
        ],
        turn: [
          'Da kom {name}, {hero} som aldri lette etter tyver. Han lette etter det som var der, og var for mye.',
          '{name}, {hero} av få ord, spurte ikke hva som manglet. Han spurte hva som ikke hadde vært der før.',
        ],
        peak: [
          'Det var vann på bordet. Ikke mye, bare en ring, og ved siden av ringen et nedbrent lys.',
          'Han knelte og kjente på gulvet. Det var vått. Så så han opp på lyset og begynte å smile.',
        ],
        release: [
          'Ingen har stjålet kronen, sa han. Den har gått sin vei selv, dråpe for dråpe. Den var laget av is.',
          'Her har det aldri vært noen tyv, sa han. De skar den ut av is, og et varmt lys gjorde resten.',
        ],
        ending: [
          '{Owner.the} ble hvit som snøen. Det beste gjemmestedet for en løgn, sa {name}, er et skikkelig kaldt et.',
          '{Owner.the} tidde. {name} tok på seg hatten. Bruk glass neste gang, sa han. Det holder tett litt lenger.',
        ],
      },
    },
  },
  'urban legends': {
    hitchhiker: {
      title: ['Frakken på gravsteinen', 'Hun ville bare hjem', 'Gjesten i regnet'],
      blurb: [
        'Han ga en fremmed skyss i regnet og lånte henne frakken sin. Neste dag dro han ut for å hente den.',
        'Du skal ikke stoppe der etter mørkets frembrudd, sier de. Han stoppet, og han var snill.',
      ],
      lines: {
        hook: [
          'På våte netter {place}, sier de, skal du ikke stoppe bilen, hvem det enn er som løfter hånden.',
          'Alle her kjenner noen som har sett henne, der hun venter {place} i regnet, uten frakk.',
        ],
        setup: [
          '{name}, {hero} på vei hjem, kjente ikke historien. Han så {guest} i veikanten, og bremset.',
          'En oktobernatt fikk {name}, {hero} på sen hjemtur, se {guest} i lyset fra bilen. Han var snill. Han stoppet.',
        ],
        step: [
          'Hun satte seg bak og hvisket en adresse. Hendene hennes, la han merke til, var hvite som papir.',
          'Hun sa ikke stort. Da han spurte hvorfor hun var ute så sent, sa hun: Jeg prøver å komme hjem.',
        ],
        rising: [
          'Hun skalv av kulde, så han ga henne frakken sin. Varmen sto på fullt, og likevel var pusten hans en sky.',
          'Det ble så kaldt i bilen at ruta frøs til på innsiden. Uten et ord rakte han henne frakken sin.',
        ],
        deeper: [
          'Hun spurte hva klokken var, og så hvilket år det var. Han lo av det. Hun lo ikke.',
          'Ved en sving snudde hun ansiktet bort. Det var her, sa hun. Han så ikke annet enn regn.',
        ],
        turn: [
          'Ved grinda hennes snudde han seg. Setet var vått, og tomt. En gammel kvinne åpnet og grep om dørkarmen.',
          'Da han stoppet, var hun borte, enda ingen dør hadde gått opp. Han banket på. En gammel kvinne åpnet.',
        ],
        peak: [
          'Du er den femte, sa hun. Det var datteren min. Hun døde {place}, i natt for tjue år siden.',
          'Hun tok ned et bilde fra veggen. Var det henne? Datteren min, sa hun. Det skjedde {place}, for lenge siden.',
        ],
        release: [
          'Hun sa hvor han skulle lete. Om morgenen fant han frakken oppe på bakken, brettet over en gravstein.',
          'Han trodde det ikke før han så graven. Frakken hans lå over steinen, pent brettet, og tørr.',
        ],
        ending: [
          'Han lot den ligge. De sier at hun ikke fryser lenger, men hun løfter fortsatt hånden i regnet.',
          'I lomma lå en lapp: Takk, du var den første som spurte hva jeg het. Han hadde aldri spurt høyt.',
        ],
      },
    },
    nightTrain: {
      title: ['Toget etter det siste toget', 'Ikke i rutetabellen', 'Spor null'],
      blurb: [
        'Etter det siste toget kommer det ett til. Det står ikke i noen rutetabell, og ingen går noen gang av.',
        'Hun rakk ikke det siste toget hjem. Så kom det ett til, opplyst og varmt og fullt av folk hun kjente.',
      ],
      lines: {
        hook: [
          'Jernbanefolk snakker nødig om det, men spør dem hvor toget går som kommer etter det siste toget.',
          'Det går ett tog for mye i denne byen. Det kommer etter midnatt, og står ikke i noen rutetabell.',
        ],
        setup: [
          '{name}, {hero} med tung veske, hadde kommet for sent til det siste. Hun satt på benken og telte regndråper.',
          'For noen år siden sovnet {name}, {hero} med trøtte føtter, på perrongen. Hun våknet av at skinnene sang.',
        ],
        step: [
          'Det var ingen andre der, bare {omen} med blikket på skinnene, som i venten på det samme.',
          'Ytterst på perrongen satt {omen} og så på henne, så ut i mørket, og så på henne igjen.',
        ],
        rising: [
          'Det rullet inn uten en lyd, varmt og gyllent. Hvert vindu lyste, og bak hvert av dem var det et ansikt.',
          'Toget gled inn som et skip med lys i alle vinduer. Dørene åpnet seg med det mykeste lille sukk.',
        ],
        deeper: [
          'Hun kjente dem. Bakeren som døde i vår. Den gamle læreren hennes. De smilte og rykket sammen.',
          'En der inne vinket. Det var bestefaren hennes i finfrakken, den de hadde gravlagt ham i.',
        ],
        turn: [
          'Hun hadde allerede den ene foten på trinnet. Det var så varmt der inne, og noen holdt av en vindusplass.',
          'Kom nå, sa en stemme hun hadde savnet i årevis. Hun løftet veska og tok tak i rekkverket.',
        ],
        peak: [
          'Konduktøren løftet lykten og så lenge på billetten hennes. Ikke din, sa han. Ikke ennå.',
          'En gammel konduktør stanset henne. Han bladde i boka si, fulgte linjene med fingeren og ristet på hodet.',
        ],
        release: [
          'Ved daggry gikk hun omkring {place}, våt til skinnet. Aldri i sitt liv hadde hun vært så glad for å fryse.',
          'Dørene smalt igjen. Hun sto {place} til himmelen grånet, og gråt, og kunne ikke si over hvem.',
        ],
        ending: [
          'Hun har tatt vare på billetten. Det står en dato på den. Hun viser den aldri fram, og den dagen reiser hun aldri.',
          'Nå tar hun alltid det tidlige toget. Men plassen hennes står der, ved vinduet, og konduktøren vet hva hun heter.',
        ],
      },
    },
    deep: {
      title: ['Det som bor der nede', 'Den som bringer dem tilbake', 'Ro aldri ut om natten'],
      blurb: [
        'På hundre år har ingen druknet der, og ingen vil si hvorfor. En natt ror noen ut for å spørre.',
        'De sier at noe bor der nede. De sier også at det er derfor alle kommer hjem.',
      ],
      lines: {
        hook: [
          'Ro aldri ut om natten, sier folk {place}. Ikke fordi du ville drukne. Men fordi du ikke ville gjøre det.',
          'På hundre år har ingen druknet {place}. Folk her liker ikke å bli spurt om hvorfor.',
        ],
        setup: [
          'De gamle legger brød ved vannet hver søndag. De unge ler av det, men ingen av dem spiser av brødet.',
          'I hvert hus holdes ett vindu mørkt, det som vender mot vannet. Det er bare høflig, sier de gamle.',
        ],
        step: [
          'Farmor så det en gang. Det var langt som kirken, sa hun, og det hadde veldig triste øyne.',
          'Spør tre folk hva det er, så får du tre svar, og hvert av dem med mye lavere stemme.',
        ],
        rising: [
          '{name}, {hero} som ville ha bevis, tok en båt, en lykt og et kamera, og rodde ut under månen.',
          'En høst kom {name}, {hero} langveisfra, lo av historien og rodde ut for å fotografere ingenting.',
        ],
        deeper: [
          'I en time var det bare vann. Så begynte båten å heve og senke seg, som på noe som puster.',
          'Midt ute slukket han lykten. Under båten, langt nede i dypet, var det et annet lys som sloknet.',
        ],
        turn: [
          'Stormen kom fra klar himmel. Én bølge, og både båt og lykt og alle bevisene gikk til bunns.',
          'Så snudde vinden. Båten rullet rundt som en som sover, og kulden lukket seg over hodet hans.',
        ],
        peak: [
          'Mens han sank, så han det. {Creature}, {creature:gammel|gammelt} som steinene, steg opp av mørket med åpne øyne.',
          'Han telte allerede sine siste sekunder da {creature} hevet seg under ham, {creature:enorm|enormt} og uten hast.',
        ],
        release: [
          'Ved daggry lå han på land, svøpt i tang som i et teppe. Noen hadde bredd godt om ham.',
          'Han våknet i tørr sand, og klokka gikk ennå. Fra vannet og opp til føttene hans gikk et bredt, vått spor.',
        ],
        ending: [
          'Ved siden av lå kameraet hans. Det var ett bilde i det: ham selv, sovende, tatt fra vannet.',
          'Han fortalte aldri hva han så. Men hver søndag kjøper han to brød, og kommer hjem med bare ett.',
        ],
      },
    },
  },
}
