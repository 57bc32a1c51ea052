import type { TextsOf } from '../../language.ts'

export const dark: TextsOf<'scary' | 'mystery' | 'urban legends'> = {
  scary: {
    knocks: {
      title: ['Tre knackningar vid midnatt', 'Ingen vid dörren', 'Huset som fick besök'],
      blurb: [
        'Varje natt knackar det tre gånger på en enslig dörr. En morgon visar snön vem det var.',
        'Tre knackningar, varje natt, och aldrig ett ansikte. Sedan faller den första snön.',
      ],
      lines: {
        hook: [
          'Varje natt, tre minuter över tolv, knackade någon på dörren till det sista huset {place}. Tre gånger.',
          'Tre knackningar. Varje natt, strax efter midnatt, i det sista huset {place}, dit ingen annars går.',
        ],
        setup: [
          '{name}, {hero} som inte var lättskrämd, öppnade varje gång. Där fanns bara kylan, och mörkret.',
          'De första nätterna sprang {name} och öppnade. Inget ansikte, ingen lykta, ingen andedräkt. Bara mörker.',
        ],
        step: [
          'Grannarna ryckte på axlarna. Det är väl vinden, sa de, fast de hade spikat igen sina egna fönster.',
          'Hon hängde en bjällra på handtaget och vakade bredvid den till gryningen. Bjällran rörde sig inte.',
        ],
        rising: [
          'Då slutade hon öppna. Hon satt med ett ljus, räknade knackningarna och lärde sig vänta in tystnaden.',
          'I stället började hon lyssna. Det knackade långsamt och tåligt, som en gäst som har all tid i världen.',
        ],
        deeper: [
          'Den nionde natten kom aldrig den tredje knackningen. Att vänta på den var värre än att höra den.',
          'För varje natt lät det lite närmare, som om dörren höll på att bli tunnare där i mörkret.',
        ],
        turn: [
          'Så föll snön. På morgonen såg hon fotspår, nakna och smala, som ledde bort från hennes dörr.',
          'Så kom den första snön. I gryningen gick ett enda spår av bara fötter från hennes trappa och bort.',
        ],
        peak: [
          'Hon letade i snön efter spåren dit. Det fanns inga. Vem det än var, så hade den bara gått härifrån.',
          'Hon sökte efter spåret som ledde in, men hittade inget. Ingen hade kommit till huset. Någon hade gått ut.',
        ],
        release: [
          'Alla dessa nätter hade ingen bett om att få komma in. Något här inne hade bett om att få komma ut.',
          'Knackningarna hade aldrig kommit utifrån. Hela tiden hade det knackat inifrån och bett att få gå.',
        ],
        ending: [
          'Den natten sov {name} äntligen gott. Tre minuter över tolv, ute i kylan, knackade det för att få komma hem.',
          'Nu var huset tomt och tyst. Ända tills handtaget, strax efter midnatt, långsamt började vridas om.',
        ],
      },
    },
    mirror: {
      title: ['Spegeln som gick före', 'Sju sekunder', 'Köp inte den här spegeln'],
      blurb: [
        'En gammal spegel visar rummet några sekunder för sent. En natt börjar den visa det för tidigt.',
        'Han fick spegeln nästan gratis. Först låg bilden efter. Sedan hann den i kapp, och förbi.',
      ],
      lines: {
        hook: [
          'Spegeln kostade nästan ingenting. Försäljaren {place} sa bara en sak: låt den aldrig gå före dig.',
          '{name} hittade spegeln {place}, lutad mot en mur, med en lapp: gratis, men titta inte två gånger.',
        ],
        setup: [
          '{name}, {hero} utan minsta sinne för skrock, hängde upp den i hallen och glömde varningen.',
          'Den gjorde sig bra i hallen. {name}, {hero} som bodde ensam, var glad över ett ansikte till i huset.',
        ],
        step: [
          'Den var långsam, inget annat. Han lyfte handen, och spegelbilden lyfte sin ett ögonblick senare.',
          'Den tredje dagen såg han det. Han gäspade och vände sig bort, och i glaset gäspade han fortfarande.',
        ],
        rising: [
          'Spegelbilden släpade efter. Han tog tid: sju sekunder. Kvällen därpå var det fem, och sedan två.',
          'Han räknade. Sju sekunder efter på måndagen, fyra på tisdagen. Spegelbilden höll på att komma i kapp.',
        ],
        deeper: [
          'På fredagen höll den takten, som vilken hederlig spegel som helst. Han sov bredvid den, utan drömmar.',
          'En enda kväll var det en vanlig spegel. Han kunde nästan skratta, och den skrattade precis när han gjorde det.',
        ],
        turn: [
          'Sedan rörde den sig först. I glaset vred han huvudet mot dörren, och först efteråt hörde han stegen.',
          'På lördagen blinkade spegelbilden, och först därefter han själv. Den låg inte efter längre. Den låg före.',
        ],
        peak: [
          'Sju sekunder före. Han såg sig själv stirra över sin egen axel, och såg sin mun öppnas till ett skrik.',
          'I glaset såg han sig själv blekna, vackla bakåt och lyfta båda armarna mot något bakom honom.',
        ],
        release: [
          'Han hade sju sekunder kvar, och han använde dem illa: han såg på spegeln, och inte på rummet.',
          'Sju sekunder är lång tid. Han vände sig inte om. Han kunde inte sluta titta på vad han skulle göra.',
        ],
        ending: [
          'Nu är spegeln till salu igen. Den är alldeles tom, sägs det, men då och då knackar någon på glaset.',
          'Man fann hallen städad och spegeln ren. Där inne, mycket liten, står en man och väntar på sin tur.',
        ],
      },
    },
    scratching: {
      title: ['Det som väntar vid dörren', 'Den som låg vid elden', 'Släpp in mig'],
      blurb: [
        'En storm, en enslig stuga och en trogen vän som krafsar på dörren. Eller är det verkligen den?',
        'Årets värsta natt krafsar något för att bli insläppt. Det kan hans namn, och det har tålamod.',
      ],
      lines: {
        hook: [
          'Den som bor {place} med bara {pet} som sällskap har en enda regel: efter mörkrets inbrott är dörren stängd.',
          '{name} hade bara en vän {place}, {pet}, och bara en regel: efter solnedgången förblir dörren stängd.',
        ],
        setup: [
          'Stormen kom tidigt det året. Klockan sex var lamporna släckta, och {name}, {hero} utan grannar, satt vid elden.',
          'En novembernatt slet stormen i taket, och {name}, {hero} av det tysta slaget, drog stolen närmare elden.',
        ],
        step: [
          'Han hade som alltid lagat mat för två och ställt en skål på golvet intill de varma stenarna.',
          'Han gnolade för att hålla vinden ute ur tankarna, och satte ner en andra skål framför spisen.',
        ],
        rising: [
          'Vid midnatt hörde han ett krafsande, långt ner på träet. Så klart, tänkte han. {Pet.the} är ute än.',
          'Då krafsade något på dörren, lågt och försiktigt. {Pet.the}, tänkte han. Stackars krake, i ett sånt väder.',
        ],
        deeper: [
          'Det gnydde, så likt en vän som fryser. Han hade redan handen på haspen när han kom ihåg regeln.',
          'Goda vänner kan vänta, men det där gav sig inte. Det krafsade som om det räknade brädorna i dörren.',
        ],
        turn: [
          'Genom springan såg han våt päls och två ögon han kände. Han log och sträckte sig efter haspen.',
          'Han tittade i nyckelhålet. Päls, regn och de ögon han älskade. Han skrattade åt sig själv och grep om haspen.',
        ],
        peak: [
          'Bakom honom, vid elden, suckade något. Han vände sig om. Där låg {pet.the}, {pet:torr och varm|torrt och varmt}, och sov djupt.',
          'Då hördes en gäspning från spisen. {Pet.the} låg där på de varma stenarna, och hade legat där hela kvällen.',
        ],
        release: [
          'Mycket varsamt släppte han haspen. På andra sidan, lika varsamt, släppte något taget om handtaget.',
          'Han rörde sig inte. Där ute tystnade gnyendet, som när någon lägger ifrån sig ett verktyg som inte dög.',
        ],
        ending: [
          'En stund hördes bara regnet. Sedan sa det ur mörkret, med hans egen röst: släpp in mig, {name}.',
          'Det var tyst ända till gryningen. Då talade det med hans mors röst: {name}, det är så kallt här ute.',
        ],
      },
    },
  },
  mystery: {
    thief: {
      title: [
        'Tjuven som bara tog det som glänste',
        'Fallet med de försvunna nycklarna',
        'En mycket liten inbrottstjuv',
      ],
      blurb: [
        'Nycklar, mynt och skedar försvinner om natten, och inget lås är brutet. Någon med tålamod följer glansen.',
        'Något stjäl allt som glittrar, och ingen har sett det. Spåret slutar vid det mest oväntade fönstret.',
      ],
      lines: {
        hook: [
          'Först var det en nyckel. Sedan en silversked, en vigselring, ett mynt. Inget lås var brutet, ingen ruta krossad.',
          'Nitton stölder på en månad, och alltid likadant: ett fönster på glänt, och en blank sak som var borta.',
        ],
        setup: [
          'Då skickade de efter {name}, {hero} med en sällsam gåva: han kunde sitta stilla längre än någon tjuv.',
          '{name}, {hero} med anteckningsbok och kalla fötter, tog fallet, eftersom ingen annan trodde på det.',
        ],
        step: [
          'Han gjorde en lista. Inget dyrbart var borta, bara det som blänkte. En tjuv som inte kan räkna, skrev han.',
          'De rika misstänkte de fattiga, de fattiga de rika. {name} mätte fönstren. Där fick knappt en hand rum.',
        ],
        rising: [
          'Han putsade en sked tills den brann som en stjärna, lade ut den {place} och gömde sig bakom en tunna.',
          'Fällan var enkel: en blank knapp {place}, en god portion månsken, och en natt utan sömn.',
        ],
        deeper: [
          'Midnatt gick, sedan ett, sedan två. Hela världen sov, och dimman började driva med honom.',
          'Det regnade. Han tänkte på sin varma säng, och på alla kloka människor som skrattade åt honom nu.',
        ],
        turn: [
          'Klockan tre rörde sig något. Det var inte alls någon människa. Det var {culprit}, med bytet i munnen.',
          'Så kom tjuven, utan mask och utan ett ljud. {Culprit}, {culprit:lugn|lugnt} som en kamrer, plockade upp sitt byte.',
        ],
        peak: [
          'Han följde efter, över murar och under kärror, fram till ett fönster där ett svagt ljus ännu brann.',
          'I väg bar det, med {name} i hälarna, genom alla trädgårdar, till det sista huset, där en lampa lyste svagt.',
        ],
        release: [
          'Där satt en gammal kvinna som knappt kunde se, och vände nycklar och skedar i ljuset, en efter en.',
          'Där inne låg en gammal kvinna sjuk. {Culprit.the} lade gåvan på täcket, där trettio andra redan glänste.',
        ],
        ending: [
          'Hon hade gett mat en hård vinter, och fick betalt i ljus. {name} stängde fallet: ingen tjuv funnen.',
          'En gång hade hon räddat ett litet liv. I rapporten skrev {name}: ingen tjuv, bara någon som säger tack.',
        ],
      },
    },
    letters: {
      title: ['Brev med morgondagens datum', 'Avsändaren utan namn', 'Tolv brev'],
      blurb: [
        'Samma dag varje år kommer ett brev utan avsändare, daterat i morgon, och det har alltid rätt.',
        'En okänd skriver till henne en gång om året och vet vad morgondagen bär med sig. Vem håller i pennan?',
      ],
      lines: {
        hook: [
          'Brevet kom samma morgon varje år. Det hade varken frimärke eller avsändare, och var daterat i morgon.',
          'En gång om året låg ett brev på dörrmattan. Bläcket var torrt, papperet gammalt, och datumet alltid i morgon.',
        ],
        setup: [
          '{name} var {hero} som sparade på brev. Ta den senare båten, stod det i ett. Den tidiga sjönk inom en timme.',
          'En rad i varje, och alltid rätt. Låna honom inga pengar. Ring din syster. {name} lärde sig att lyda.',
        ],
        step: [
          'Hon frågade på posten, hon frågade grannarna. Ingen hade sett en levande själ vid hennes dörr.',
          'En gång vakade hon hela natten för att se vem det var. I gryningen blinkade hon till, och där låg brevet.',
        ],
        rising: [
          'Det tolfte var annorlunda. Där stod: kom {place.to} i skymningen, och ta med {thing.the} från vinden.',
          'Så kom det tolfte, längre än de andra. Hämta {thing.the} på vinden. Vi ses i skymningen, {place}.',
        ],
        deeper: [
          'Hon var nära att stanna hemma. Men man säger inte emot en hand som har räddat ens liv tre gånger.',
          'Hennes händer skakade när hon packade. I tolv år hade hon undrat vem som brydde sig så om henne.',
        ],
        turn: [
          'Ingen stod där i dimman. Bara en lös sten, och under stenen fanns ett tomt skrin av bleckplåt.',
          'Hon var ensam. Hon ropade, och ingen svarade. Vid hennes fötter låg en sten lösare än de andra.',
        ],
        peak: [
          'Skrinet var som gjort för {thing.the}. I locket låg tolv tomma ark, en penna och en liten lapp.',
          'Under den låg ett skrin med plats för {thing.the}, och i det en penna och tolv tomma pappersark.',
        ],
        release: [
          'På lappen stod: nu vet du vad du behövde höra. Till sist kände hon igen handstilen. Den var hennes egen.',
          'Hon provade pennan, skrev sitt eget namn, och glömde att andas. Det var samma handstil som i breven.',
        ],
        ending: [
          'Så satte hon sig ner och skrev till en rädd ung kvinna för tolv år sedan: ta den senare båten.',
          'Den kvällen skrev {name} det första. Någonstans i det förflutna väntade en flicka på posten.',
        ],
      },
    },
    ice: {
      title: ['Kronan som smälte', 'Stölden i det låsta tornet', 'Inga spår i snön'],
      blurb: [
        'En skatt försvinner ur ett låst torn, och runt om ligger snön orörd. Bara lite vatten finns kvar.',
        'En dörr, en nyckel, nysnö överallt, och kronan är borta. Svaret låg framför ögonen på alla.',
      ],
      lines: {
        hook: [
          'Klockan tio stod glaskronan i tornet. I gryningen var den borta, och dörren var fortfarande låst.',
          'Ett torn, en dörr, en nyckel. På morgonen hade glaskronan försvunnit, och ingenting var sönder.',
        ],
        setup: [
          'Ägaren, {owner} med stora skulder, hade visat den för sina gäster i skenet av ett enda ljus.',
          'Kvällen innan hade {owner} visat den för fyrtio gäster {place}. Ingen hade fått röra den.',
        ],
        step: [
          'Inget på jorden glänste så, svor gästerna, den var så klar att den nästan tycktes andas.',
          'Den är värd ett kungarike, hade han sagt, och för just den summan hade han försäkrat den i förra veckan.',
        ],
        rising: [
          'Vakter hade stått i trappan hela natten. De hörde ingenting, utom framåt morgonen ett långsamt droppande.',
          'Den enda nyckeln hade hängt om hans hals. Vakterna hade inte sovit, och ingen hade gått förbi dem.',
        ],
        deeper: [
          'Utanför låg snön djup och slät. Ingen tjuv hade gått där, om inte tjuven vägde ingenting alls.',
          'Ingen stege, inget rep, inga spår. Runt tornet låg nysnön som ett lakan som ingen sovit i.',
        ],
        turn: [
          'Då kom {name}, {hero} som aldrig letade efter tjuvar. Han letade efter det som fanns där, och var för mycket.',
          '{name}, {hero} av få ord, frågade inte vad som saknades. Han frågade vad som inte hade funnits där förut.',
        ],
        peak: [
          'Det stod vatten på bordet. Inte mycket, bara en ring, och bredvid ringen en nerbrunnen ljusstump.',
          'Han böjde knä och kände på golvet. Det var vått. Så såg han upp mot ljusstumpen, och började le.',
        ],
        release: [
          'Ingen har stulit kronan, sa han. Den har gått sin väg själv, droppe för droppe. Den var gjord av is.',
          'Här har aldrig varit någon tjuv, sa han. Ni högg den ur is, och ett varmt ljus skötte resten.',
        ],
        ending: [
          '{Owner.the} blev vit som snön. Det bästa gömstället för en lögn, sa {name}, är ett riktigt kallt.',
          '{Owner.the} teg. {name} satte på sig hatten. Ta glas nästa gång, sa han. Det håller tätt längre.',
        ],
      },
    },
  },
  'urban legends': {
    hitchhiker: {
      title: ['Rocken på gravstenen', 'Hon ville bara hem', 'Gästen i regnet'],
      blurb: [
        'Han gav en främling skjuts i regnet och lånade ut sin rock. Dagen därpå åkte han för att hämta den.',
        'Man ska inte stanna där efter mörkrets inbrott, sägs det. Han stannade, och han var snäll.',
      ],
      lines: {
        hook: [
          'Våta nätter {place}, sägs det, ska du inte stanna bilen, vem det än är som lyfter sin hand.',
          'Alla här känner någon som har sett henne, där hon väntar {place} i regnet, utan rock.',
        ],
        setup: [
          '{name}, {hero} på väg hem, kände inte till historien. Han såg {guest} i vägkanten, och bromsade.',
          'En oktobernatt fick {name}, {hero} på sen hemväg, se {guest} i strålkastarljuset. Han var en snäll man. Han stannade.',
        ],
        step: [
          'Hon satte sig där bak och viskade en adress. Hennes händer, märkte han, var vita som papper.',
          'Hon sa inte mycket. När han frågade varför hon var ute så sent, svarade hon: jag försöker komma hem.',
        ],
        rising: [
          'Hon huttrade, så han gav henne sin rock. Värmen stod på högsta, och ändå var hans andedräkt ett moln.',
          'Det blev så kallt i bilen att rutan frös på insidan. Utan ett ord räckte han henne sin rock.',
        ],
        deeper: [
          'Hon frågade vad klockan var, och sedan vilket år det var. Han skrattade åt det. Hon skrattade inte.',
          'Vid en kurva vände hon bort ansiktet. Det var här, sa hon. Han kunde inte se annat än regn.',
        ],
        turn: [
          'Vid hennes grind vände han sig om. Sätet var vått, och tomt. En gammal kvinna öppnade och grep om dörrposten.',
          'När han stannade var hon borta, fast ingen dörr hade öppnats. Han knackade på. En gammal kvinna öppnade.',
        ],
        peak: [
          'Ni är den femte, sa hon. Det var min dotter. Hon dog {place}, i natt för tjugo år sedan.',
          'Hon tog ner en bild från väggen. Var det hon? Min dotter, sa hon. Det hände {place}, för länge sedan.',
        ],
        release: [
          'Hon sa var han skulle leta. På morgonen fann han rocken uppe på kullen, vikt över en gravsten.',
          'Han trodde det inte förrän han såg graven. Hans rock låg över stenen, prydligt vikt, och torr.',
        ],
        ending: [
          'Han lät den ligga. De säger att hon inte fryser längre, men hon lyfter fortfarande handen i regnet.',
          'I fickan låg en lapp: tack, du var den första som undrade vad jag hette. Han hade aldrig frågat högt.',
        ],
      },
    },
    nightTrain: {
      title: ['Tåget efter sista tåget', 'Inte i tidtabellen', 'Perrong noll'],
      blurb: [
        'Efter det sista tåget går ännu ett. Det står inte i någon tidtabell, och ingen stiger någonsin av.',
        'Hon missade sista tåget hem. Då kom ett till, upplyst och varmt och fullt av folk hon kände.',
      ],
      lines: {
        hook: [
          'Järnvägsfolk talar helst inte om det, men fråga dem vart tåget går som kommer efter sista tåget.',
          'Det går ett tåg för mycket i den här stan. Det kommer efter midnatt, och står inte i någon tidtabell.',
        ],
        setup: [
          '{name}, {hero} med tung väska, hade missat det sista. Hon satt på bänken och räknade regndroppar.',
          'För några år sedan somnade {name}, {hero} med trötta fötter, på perrongen. Hon vaknade av att rälsen började sjunga.',
        ],
        step: [
          'Där fanns ingen annan, bara {omen}, med blicken på rälsen, som i väntan på samma sak.',
          'Längst ut på perrongen satt {omen} och såg på henne, sedan ut i mörkret, och så på henne igen.',
        ],
        rising: [
          'Det rullade in utan ett ljud, varmt och gyllene. Varje fönster lyste, och bakom varje fanns ett ansikte.',
          'Tåget gled in som ett skepp, med ljus i alla fönster. Dörrarna öppnades med den mjukaste lilla suck.',
        ],
        deeper: [
          'Hon kände dem. Bagaren som dog i våras. Hennes gamla lärare. De log och makade på sig åt henne.',
          'Någon där inne vinkade. Det var hennes morfar i sin fina rock, den som de hade begravt honom i.',
        ],
        turn: [
          'Hon hade redan ena foten på steget. Det var så varmt där inne, och någon höll en fönsterplats åt henne.',
          'Kom nu, sa en röst som hon hade saknat i åratal. Hon lyfte väskan och tog tag i räcket.',
        ],
        peak: [
          'Konduktören höjde sin lykta och såg länge på hennes biljett. Inte er, sa han. Inte än.',
          'En gammal konduktör hejdade henne. Han bläddrade i sin bok, följde raderna med fingret och skakade på huvudet.',
        ],
        release: [
          'I gryningen irrade hon omkring {place}, våt in på bara skinnet. Aldrig hade hon varit så glad över att frysa.',
          'Dörrarna slog igen. Hon stod {place} tills himlen grånade, och grät, och kunde inte säga över vem.',
        ],
        ending: [
          'Hon har sparat biljetten. Det står ett datum på den. Hon visar den aldrig, och den dagen reser hon aldrig.',
          'Nu tar hon alltid det tidiga tåget. Men hennes plats står kvar, vid fönstret, och konduktören vet vad hon heter.',
        ],
      },
    },
    deep: {
      title: ['Det som bor där nere', 'Den som lämnar dem tillbaka', 'Ro aldrig ut om natten'],
      blurb: [
        'På hundra år har ingen drunknat där, och ingen vill säga varför. En natt ror någon ut för att fråga.',
        'De säger att något bor där nere. De säger också att det är därför alla kommer hem.',
      ],
      lines: {
        hook: [
          'Ro aldrig ut om natten, säger man {place}. Inte för att du skulle drunkna. Utan för att du inte skulle göra det.',
          'På hundra år har ingen drunknat {place}. Folk här tycker inte om att få frågan varför.',
        ],
        setup: [
          'De gamla lägger bröd vid vattnet varje söndag. De unga skrattar, men ingen av dem äter av det.',
          'I varje hus hålls ett fönster mörkt, det som vetter mot vattnet. Det är bara hyfs, säger de gamla.',
        ],
        step: [
          'Min farmor såg det en gång. Det var långt som kyrkan, sa hon, och hade mycket sorgsna ögon.',
          'Fråga tre personer vad det är, så får du tre olika svar, och varje svar med mycket lägre röst.',
        ],
        rising: [
          '{name}, {hero} som ville ha bevis, tog en båt, en lykta och en kamera, och rodde ut under månen.',
          'En höst kom {name}, {hero} långt bortifrån, skrattade åt historien och rodde ut för att fotografera ingenting.',
        ],
        deeper: [
          'I en timme fanns där bara vatten. Sedan började båten höjas och sänkas, som på något som andas.',
          'Mitt ute släckte han sin lykta. Under båten, långt nere i djupet, slocknade då ett annat ljus.',
        ],
        turn: [
          'Stormen kom från en klar himmel. En enda våg, och båten och lyktan och alla bevis gick till botten.',
          'Så vände vinden. Båten rullade runt som en sovande, och kylan slöt sig över hans huvud.',
        ],
        peak: [
          'Medan han sjönk såg han det. {Creature}, {creature:gammal|gammalt} som stenarna, steg upp ur mörkret med öppna ögon.',
          'Han räknade redan sina sista sekunder när {creature} höjde sig under honom, {creature:väldig|väldigt} och utan brådska.',
        ],
        release: [
          'I gryningen låg han på land, insvept i sjögräs som i en filt. Någon hade stoppat om honom.',
          'Han vaknade i torr sand, och klockan gick än. Från vattnet till hans fötter gick ett brett och vått spår.',
        ],
        ending: [
          'Bredvid låg hans kamera. I den fanns en enda bild: han själv, sovande, fotograferad från vattnet.',
          'Han berättade aldrig vad han såg. Men varje söndag köper han två limpor, och kommer hem med bara en.',
        ],
      },
    },
  },
}
