import type { TextsOf } from '../../language.ts'

export const wise: TextsOf<'interesting history' | 'motivational' | 'philosophy'> = {
  'interesting history': {
    summer: {
      title: ["L'anno senza estate", '1816: estate annullata', 'Un vulcano e un mostro'],
      blurb: [
        "Nel 1816 nevicò a giugno. Come un vulcano dall'altra parte del mondo ci regalò un mostro famoso.",
        "Una montagna esplode, l'estate non viene, e in una casa sul lago una ragazza ha un incubo.",
      ],
      lines: {
        hook: [
          "Nel giugno del 1816 cadde la neve sui campi del New England. Lo avrebbero chiamato l'anno senza estate.",
          "Nel 1816 l'estate non venne. In Europa e in America, in pieno giugno, i contadini videro gelare i campi.",
        ],
        setup: [
          "La colpa era di un monte. Nell'aprile del 1815 il Tambora, nell'odierna Indonesia, era saltato in aria.",
          "Un anno prima, nell'aprile del 1815, il Tambora, in Indonesia, ebbe la più grande eruzione documentata.",
        ],
        step: [
          'Il boato si udì a più di duemila chilometri. Degli ufficiali lo presero per i cannoni di una nave.',
          'Lontano, ufficiali britannici udirono tuonare, pensarono ai cannoni e mandarono barche a cercare la battaglia.',
        ],
        rising: [
          'La polvere e lo zolfo salirono in alto, si sparsero per il globo e indebolirono la luce del sole.',
          'Un velo di goccioline avvolse tutta la Terra. Il sole impallidì, e i tramonti parevano in fiamme.',
        ],
        deeper: [
          "Dall'Irlanda alla Cina mancarono i raccolti. L'avena costava tanto che molti non mantenevano più un cavallo.",
          'Il grano marcì nella pioggia. Il pane raddoppiò di prezzo, i cavalli morivano, molte famiglie partirono.',
        ],
        turn: [
          'In quel giugno freddo degli amici stavano chiusi in casa sul lago di Ginevra. Byron propose: storie di fantasmi.',
          'Sul lago di Ginevra pioveva senza fine. Lord Byron, annoiato, sfidò gli ospiti: ognuno inventi un fantasma.',
        ],
        peak: [
          'Mary, diciotto anni, non dormiva per un incubo. Nel 1818 il mondo poté leggerlo: Frankenstein.',
          'Una ragazza di diciotto anni, che conosciamo come Mary Shelley, cominciò a scrivere Frankenstein.',
        ],
        release: [
          'Nel giugno del 1817 Karl Drais uscì da Mannheim su due ruote: un mezzo che non voleva avena.',
          "Un anno dopo, nel 1817, l'inventore Karl Drais mostrò una macchina a due ruote, nonna della bicicletta.",
        ],
        ending: [
          'Una montagna era esplosa. Dalla sua ombra uscirono la fame, e anche un mostro che non è più morto.',
          "Il cielo tornò chiaro. Ma in ogni brivido per Frankenstein c'è un poco di quell'estate perduta.",
        ],
      },
    },
    truce: {
      title: ['La notte in cui tacquero le armi', 'Natale 1914', 'Silent Night nella terra di nessuno'],
      blurb: [
        'Vigilia di Natale del 1914, fronte occidentale. Qualcuno comincia a cantare, e gli altri rispondono.',
        "Nel 1914, per un giorno, i nemici si strinsero la mano fra le trincee. Nessuno l'aveva ordinato.",
      ],
      lines: {
        hook: [
          'La vigilia di Natale del 1914, nelle Fiandre, una sentinella britannica vide luci sulla trincea nemica. Non sparò.',
          'È il ventiquattro dicembre 1914. Nelle trincee del fronte occidentale qualcuno comincia a cantare.',
        ],
        setup: [
          "Avevano detto loro: per Natale sarete a casa. Invece c'erano fango e centinaia di migliaia di morti.",
          'La guerra aveva cinque mesi. Le due linee erano così vicine che si sentivano tossire a vicenda.',
        ],
        step: [
          "Da casa arrivavano pacchi: tabacco, dolci e, per ogni soldato britannico, la scatola d'ottone della principessa Mary.",
          'Quel giorno, da entrambe le parti, erano giunti pacchi, lettere e tabacco, e la pioggia si era fatta gelo.',
        ],
        rising: [
          'I tedeschi avevano ricevuto dei piccoli abeti. Ci misero le candele e li posarono sul parapetto.',
          "Le luci erano candele. I soldati tedeschi avevano messo alberelli di Natale sull'orlo della trincea.",
        ],
        deeper: [
          'Poi di là dal filo spinato venne un canto: Stille Nacht. Gli altri lo conoscevano: era Silent Night.',
          "Una parte cantava, l'altra applaudiva e cantava a sua volta. Per ore nient'altro passò il filo spinato.",
        ],
        turn: [
          "All'alba degli uomini uscirono senza fucile, con le mani in alto. Nessuno sparò. Altri li seguirono.",
          'Al mattino alcuni si alzarono in piena vista. Era la cosa più pericolosa di tutte. Non partì un colpo.',
        ],
        peak: [
          'Si incontrarono a metà strada. Si scambiarono bottoni, sigari e foto. Qualcuno calciò perfino un pallone.',
          'Nella terra di nessuno i nemici si tagliavano i capelli, barattavano tabacco, e qua e là rincorrevano una palla.',
        ],
        release: [
          'Seppellirono anche i loro morti, fianco a fianco, e su alcune tombe si disse lo stesso salmo in due lingue.',
          'Insieme seppellirono chi da settimane giaceva fra le linee. Poi tornarono ognuno nella sua trincea.',
        ],
        ending: [
          'I generali vietarono che si ripetesse. Eppure per un giorno circa centomila uomini avevano scelto la pace.',
          'La guerra durò altri quattro anni. Ma è agli atti: una volta si fermò, perché qualcuno cantava.',
        ],
      },
    },
    landing: {
      title: ['Tredici minuti alla Luna', 'Allarme sopra la Luna', "L'allunaggio che quasi fallì"],
      blurb: [
        'Luglio 1969: nella discesa verso la Luna scatta un allarme, e il carburante sta per finire.',
        "Il primo allunaggio fu a pochi secondi dall'essere annullato. Ecco quanto ci mancò.",
      ],
      lines: {
        hook: [
          'Il 20 luglio 1969, a dieci chilometri dalla Luna, si accese un allarme che nessuno dei due conosceva.',
          '20 luglio 1969. Due uomini stanno cadendo verso la Luna, e il computer comincia a segnalare un errore.',
        ],
        setup: [
          'Neil Armstrong e Buzz Aldrin avevano lasciato la Terra quattro giorni prima, sul razzo più grande del tempo.',
          'Quattro giorni prima un razzo alto come un palazzo di trentasei piani li aveva portati via dalla Florida.',
        ],
        step: [
          'Michael Collins girava sopra di loro, solo. Dietro la Luna nessuno sulla Terra poteva sentirlo o aiutarlo.',
          'In orbita, nella nave madre, attendeva Michael Collins. Se non ripartivano, sarebbe tornato da solo.',
        ],
        rising: [
          'Dodici zero due, diceva il display: troppe cose insieme. A Houston avevano pochi secondi per decidere.',
          'Allarme 1202. Il computer era sovraccarico. A Houston un giovane ingegnere guardò la sua lista e disse: avanti.',
        ],
        deeper: [
          'Il computer resse. Il programma, della squadra di Margaret Hamilton, lasciò il superfluo e tenne il vitale.',
          'La squadra di Margaret Hamilton lo aveva previsto: il programma lasciò cadere il superfluo, e volò.',
        ],
        turn: [
          'Poi Armstrong guardò fuori. Puntavano dritti su un cratere pieno di massi grandi come automobili.',
          'Ma il pilota automatico li portava in un campo di rocce. Armstrong prese i comandi nella propria mano.',
        ],
        peak: [
          'Volò avanti in cerca di un suolo liscio, mentre Houston contava il carburante. Sessanta secondi. Trenta.',
          'Il suo polso salì a centocinquanta. Carburante per sessanta secondi, disse la radio. Poi: trenta.',
        ],
        release: [
          "Polvere, una luce blu, silenzio. Poi la voce calma: l'Aquila è atterrata. A Houston si tornò a respirare.",
          "Luce di contatto, disse Aldrin. Qui c'era gente che stava diventando blu, disse Houston. Ora respiriamo.",
        ],
        ending: [
          'Seicento milioni di persone videro il primo passo. Quasi nessuno sapeva quanto poco era mancato.',
          'Le impronte sono ancora lassù. Nessun vento le cancellerà mai, e nessuno chiederà indietro il carburante.',
        ],
      },
    },
  },
  motivational: {
    last: {
      title: ['Ultima, ogni volta', 'Quella che arrivava sempre ultima', 'Corri lo stesso'],
      blurb: [
        'Arrivava sempre ultima. Quello che ne ha fatto può cambiare il tuo modo di guardare le sconfitte.',
        'Tutti la conoscevano perché arrivava ultima. Poi venne il giorno in cui nessun altro volle correre.',
      ],
      lines: {
        hook: [
          'Erano in quaranta alla corsa {place}, e ogni anno {name} arrivava quarantesima. Ogni santo anno.',
          "Per sapere se la corsa {place} era davvero finita si aspettava {name}. Era sempre lei l'ultima.",
        ],
        setup: [
          'Alcuni applaudivano per pena, altri erano già andati via. Al traguardo si piegavano già i tavoli.',
          'Li sentì ridere mentre toglievano lo striscione. Non era cattiveria. Era qualcosa di peggio.',
        ],
        step: [
          'A casa aprì un quaderno e ci scrisse un numero soltanto: il suo tempo. Non il posto. Solo il tempo.',
          'Quella sera si diede una regola: da oggi devo battere una sola corridora, e abita nel mio specchio.',
        ],
        rising: [
          'Da allora si alzò prima del sole. Con la pioggia, col gelo, e quando il letto la tratteneva con due braccia.',
          'Ogni mattina alle cinque, mentre gli altri si giravano, {name} si allacciava le scarpe. Senza pubblico.',
        ],
        deeper: [
          'Cadde, zoppicò, imprecò. E ogni sera il numero sul quaderno era più piccolo di un secondo.',
          'Una volta la superò {rival}, senza il minimo sforzo. Rise tanto da doversi fermare. Poi continuò.',
        ],
        turn: [
          "Poi venne l'anno della tempesta. Alla partenza i favoriti guardarono il cielo e restarono in macchina.",
          "Il giorno della gara diluviava. Uno dopo l'altro rinunciarono, tutti per ottimi motivi.",
        ],
        peak: [
          '{name} aveva corso cento mattine come quella. Abbassò la testa e fece quello che faceva sempre.',
          'Brutto tempo? Non si era allenata in altro. Per la prima volta la pioggia correva dalla sua parte.',
        ],
        release: [
          'Arrivò terza. Nessuno piegò i tavoli. Rimasero in piedi nella pioggia, e stavolta non per pena.',
          'Quel giorno non vinse. Arrivò quinta, scrisse il suo tempo e pianse, perché era il migliore di sempre.',
        ],
        ending: [
          'Il talento decide chi è veloce oggi. Chi torna domani decide il resto. Allacciati le scarpe.',
          'Il posto non lo scegli tu. Puoi scegliere di essere ancora alla partenza. Un giorno basterà.',
        ],
      },
    },
    trees: {
      title: ['Un albero al giorno', "L'uomo che piantava ombra", 'Un bosco fatto di lunedì'],
      blurb: [
        "Piantò un albero al giorno dove non era mai cresciuto niente. Risero di lui per una decina d'anni.",
        'Che cosa può fare uno solo contro un deserto di polvere? Un albero. E domani, un altro.',
      ],
      lines: {
        hook: [
          "Quando {name} piantò il suo primo albero, {place}, lì non c'erano che sassi, polvere e vento.",
          'Lì, {place}, non cresceva niente. Per questo risero tutti quando {name} si comprò una vanga.',
        ],
        setup: [
          'Era {hero} senza soldi e senza un piano, ma aveva una regola: un albero al giorno. Non due. E mai zero.',
          'Un albero al giorno, disse {name}, {hero} dalle mani ruvide. È poco, dissero. No, disse, è tutto.',
        ],
        step: [
          'Lo chiamavano il giardiniere dei sassi. I bambini contavano i suoi rami secchi e si sbellicavano.',
          "Non vivrai abbastanza per goderti l'ombra, gridò un vicino. Lui annuì e andò a prendere l'acqua.",
        ],
        rising: [
          'I primi cento morirono. Dei secondi, quasi tutti. Lui imparò da ognuno, e scavò più a fondo.',
          'Su dieci alberi il vento ne prendeva nove. Lui piantò il decimo accanto a una pietra, e così i seguenti.',
        ],
        deeper: [
          'Certe notti faceva i conti. Non tornavano. Al mattino prendeva la vanga, e i conti non li faceva.',
          "Il quinto anno venne la siccità. Portò l'acqua agli ultimi quaranta, due secchi per volta.",
        ],
        turn: [
          'Poi un mattino, tra le foglie rade, arrivò {guest}. Qualcuno gli credeva. Era la prima volta.',
          'E un giorno {guest} venne ad abitare lì, senza chiedere. {name} posò la vanga e restò fermo a lungo.',
        ],
        peak: [
          "Dopo trent'anni gli alberi erano undicimila. Il vento doveva girarci intorno, e tornò a piovere.",
          "Diecimila mattine dopo c'era un bosco. Aveva la sua nebbia, una sorgente e molto da raccontare.",
        ],
        release: [
          "I bambini che ridevano adesso portavano i loro. Giocavano in un'ombra che nessuno credeva possibile.",
          "Quello che aveva riso di più venne, ormai vecchissimo, e si sedette. Fa fresco qui, disse. Nient'altro.",
        ],
        ending: [
          'Come si pianta un bosco? chiesero i giornalisti. {name} diede loro una vanga. Così, disse. Oggi.',
          "Il momento migliore era trent'anni fa. Il secondo è stamattina. Ti basta un albero solo.",
        ],
      },
    },
    falls: {
      title: ['Novantanove cadute', 'Il centesimo tentativo', 'Cadere è metà del volo'],
      blurb: [
        'Qualcuno che dovrebbe volare continua a cadere. Novantanove volte. E poi viene la tempesta.',
        'Tutti sanno volare, tranne uno. La storia del tentativo che nessuno contava più.',
      ],
      lines: {
        hook: [
          '{Place} viveva {hero} che non sapeva volare. Ci aveva provato novantanove volte, e le aveva contate.',
          "Novantanove volte {hero} si era buttat{hero:o|a} dall'albero più alto {place}. Novantanove volte c'era la terra.",
        ],
        setup: [
          'Gli altri volavano come si respira. È facile, gridavano di lassù, che è il consiglio peggiore che ci sia.',
          "Forse il tuo mestiere è camminare, dicevano gli altri, gentili. {Hero.il} ringraziava, e risaliva sull'albero.",
        ],
        step: [
          "L'ultimo tentativo era finito in un roseto. Faceva male in punti nuovi, e anche quello era un progresso.",
          "Una volta finì in una torta. Una volta su una mucca. Imparò molto sull'atterrare, e niente sul volare.",
        ],
        rising: [
          'Soltanto {friend} non rideva mai. Oggi cadevi più piano, disse {friend.il}, ho contato fino a tre.',
          "C'era {friend} che guardava ogni tentativo, e disse: non cadi più in giù. Adesso cadi in avanti.",
        ],
        deeper: [
          'Di notte guardava le stelle. Quelle non cadono, pensava. Oppure sono soltanto molto brave.',
          'Voleva rinunciare. Ma a forza di salire aveva tanta forza che star fermi non era più divertente.',
        ],
        turn: [
          "Poi venne la tempesta. L'acqua salì e, su uno scoglio in mezzo al nulla, restò {friend.il}, senza scampo.",
          'Una notte venne la piena. Da uno scoglio chiamava {friend.il}, e gli altri non osavano alzarsi in volo.',
        ],
        peak: [
          "Non contò. Non pensò affatto a volare. Pensò soltanto {friend.al}, laggiù in mezzo all'acqua, e saltò.",
          'Volare con questo vento? dissero gli altri. Ma chi è caduto in tutti i venti li conosce per nome.',
        ],
        release: [
          'Solo arrivando sullo scoglio se ne accorse: niente terra. Stai volando, disse {friend.il}.',
          "Raggiunse lo scoglio con una corda, e resistettero fino all'alba. Hai dimenticato di cadere, disse {friend.il}.",
        ],
        ending: [
          'Novantanove cadute non erano novantanove errori. Erano le prime lezioni. Sei più vicino di quanto credi.',
          'Oggi insegna ai piccoli. La prima lezione è sempre la stessa: guardate, così si cade bene.',
        ],
      },
    },
  },
  philosophy: {
    ship: {
      title: ['La nave sostituita', 'Sei ancora tu?', 'Asse dopo asse'],
      blurb: [
        'Una nave viene riparata asse dopo asse, finché di vecchio non resta niente. È la stessa? E tu?',
        "Una domanda di duemila anni che comincia da un'asse marcia e finisce con te.",
      ],
      lines: {
        hook: [
          "Nel porto di Atene c'era una nave che tutti conoscevano. Un giorno qualcuno chiese se ci fosse ancora.",
          'Quanto si può sostituire di una cosa prima che sparisca? I Greci lo chiesero di una nave famosa.',
        ],
        setup: [
          "Aveva riportato da Creta l'eroe Teseo, racconta Plutarco, e gli Ateniesi la conservavano in suo onore.",
          'Era la nave di Teseo, che combatté il Minotauro. La città, scrive Plutarco, la conservò per secoli.',
        ],
        step: [
          "Il legno marcisce. Così, ogni volta che un'asse cedeva, un carpentiere ne metteva una nuova.",
          "Un anno toccò all'albero maestro, un altro ai remi. Nessuno notava niente. Era buona cura, e basta.",
        ],
        rising: [
          'Alla fine non restò una sola asse vecchia. È la stessa nave, dissero alcuni. È una copia, dissero altri.',
          "Poi venne il giorno in cui si sostituì l'ultima asse antica, e i filosofi cominciarono a litigare.",
        ],
        deeper: [
          'Molto dopo Thomas Hobbes complicò le cose: e se qualcuno tenesse le assi e ne facesse una seconda nave?',
          'Mettiamo, disse Hobbes, che uno conservi tutto il legno vecchio e lo rimonti. Qual è quella vera?',
        ],
        turn: [
          'La nave è il suo legno? Allora ogni riparazione la distrugge. È la forma? Allora potrebbero essere due.',
          'Se conta il legno, se ne è andata da un pezzo. Se conta la forma, non potrà invecchiare mai.',
        ],
        peak: [
          'Ora guardati la mano. La pelle ha quasi tutta poche settimane. Nessuno ti ha chiesto se sei ancora tu.',
          'E tu? La pelle si rinnova in poche settimane, le ossa in anni. In questo momento sei in cantiere.',
        ],
        release: [
          "Forse somigliamo meno a una cosa e più a un fiume: l'acqua è sempre un'altra, il nome è lo stesso.",
          'Forse non resta il legno ma il viaggio: una lunga storia in cui ogni asse ha conosciuto la seguente.',
        ],
        ending: [
          'Tu non sei le tue assi. Sei la mano che continua a riparare. Allora, che cosa sostituisci oggi?',
          'Mentre litigavano la nave salpò. Forse la risposta è questa: è la stessa, finché naviga.',
        ],
      },
    },
    butterfly: {
      title: ['La domanda della farfalla', 'Chi sogna chi?', 'Zhuangzi si sveglia'],
      blurb: [
        'Un saggio sogna di essere una farfalla. Poi si sveglia, e qualcosa non è più così certo.',
        'Più di duemila anni fa un uomo si addormentò in Cina. La sua domanda è ancora sveglia.',
      ],
      lines: {
        hook: [
          "Più di duemila anni fa, in Cina, un uomo si addormentò, e a tutt'oggi non si è svegliato del tutto.",
          'Il sogno più breve della filosofia ha più di duemila anni, e pesa meno di una foglia.',
        ],
        setup: [
          'Si chiamava Zhuangzi. Rideva volentieri, possedeva poco e diffidava di tutto ciò che è certo.',
          'Zhuangzi era un pensatore che a un palazzo preferiva un fiume fangoso. Un giorno caldo si stese e dormì.',
        ],
        step: [
          'Sognò di essere una farfalla. Lì non aveva un nome, né doveri, né passato. Soltanto ali e luce.',
          'Nel sogno aveva le ali. Andava di fiore in fiore, contento, e non seguiva altro che se stesso.',
        ],
        rising: [
          'La farfalla non sapeva di nessun Zhuangzi. Nemmeno le mancava. E perché poi? Aveva il vento.',
          'Non pensò mai: sono un uomo che sogna. Pensava, per quanto pensa una farfalla: rosso, giallo, rosso.',
        ],
        deeper: [
          'Era vero quanto lo è per te questo istante. I sogni sono così: non sembrano mai dei sogni.',
          "Il sole era caldo, il nettare dolce. Se questo non era reale, che cos'è che rende reali le cose?",
        ],
        turn: [
          'Poi si svegliò, ed eccolo: Zhuangzi, le braccia pesanti e la vecchia veste, senza alcun dubbio.',
          "All'improvviso era di nuovo nell'erba, un vecchio dalle gambe rigide. E con lui si svegliò una domanda.",
        ],
        peak: [
          'Ero un uomo che sognava di essere farfalla? O sono una farfalla che ora sogna di essere uomo?',
          'Chi di noi due, chiese, è il sogno? Lei è me, o sono forse io il suo sonno in un caldo pomeriggio?',
        ],
        release: [
          "Puoi darti un pizzicotto. Ma pizzica anche una mano sognata. Non c'è porta da cui si vedano entrambi.",
          'Lui non lo chiamò errore. Lo chiamò mutare delle cose: ora questo, ora quello, e vero è ciascuno.',
        ],
        ending: [
          'Stanotte, quando ti addormenti, chiedilo piano: chi di noi si sta svegliando? E non temere la risposta.',
          'Forse non importa chi dei due sia vero. Forse importa volare bene, finché dura.',
        ],
      },
    },
    cave: {
      title: ['Ombre sul muro', 'Il prigioniero che si voltò', 'Fuori dalla caverna'],
      blurb: [
        'In una caverna delle persone credono che le ombre siano il mondo. Una si volta. Platone parla di noi.',
        "E se tutto quello che hai visto finora fosse solo un'ombra? Un uomo si voltò a guardare.",
      ],
      lines: {
        hook: [
          'Immagina di aver guardato per tutta la vita un muro. Platone lo immaginò, duemilaquattrocento anni fa.',
          'Una caverna, un fuoco e un muro. A Platone non serviva altro per descrivere la vita di tutti noi.',
        ],
        setup: [
          "In una caverna c'è gente legata fin da bambina, in modo che veda una cosa sola: il muro di fronte.",
          "Là dentro c'è gente che non ha mai girato la testa. Non soffre. Semplicemente non conosce altro.",
        ],
        step: [
          'Dietro di loro arde un fuoco. Lì davanti passano delle figure, e sul muro camminano le loro ombre.',
          'Sulla roccia passano ombre: un cavallo, una brocca, un albero. Per loro non sono ombre. Sono il mondo.',
        ],
        rising: [
          'Hanno i loro esperti. Chi indovina quale ombra viene dopo riceve applausi, e passa per saggio.',
          'Danno un nome alle ombre, e ci litigano sopra. Ci sono premi per chi le conosce meglio.',
        ],
        deeper: [
          'Un giorno qualcuno viene liberato. Si volta, e la prima cosa che impara è che la verità brucia gli occhi.',
          'Poi uno di loro viene sciolto e fatto alzare. Il fuoco lo acceca. Vuole tornare al suo posto.',
        ],
        turn: [
          "Inciampando sale, ed esce all'aperto. Sulle prime sopporta solo la notte, e le stelle nell'acqua.",
          "La salita è ripida. Fuori non vede niente, c'è troppa luce. Poi, piano piano, arrivano i colori.",
        ],
        peak: [
          "E poi vede un albero. Non l'ombra di un albero. Ci si ferma davanti e piange, perché ha le foglie.",
          'Infine alza gli occhi, vede il sole, e capisce: tutte le ombre laggiù erano prese in prestito da lui.',
        ],
        release: [
          'Torna giù a raccontarlo. Nel buio inciampa, e quelli ridono: lassù ti sei rovinato gli occhi.',
          'Torna per liberare gli altri. Non lo ringraziano. A nessuno piace sentirsi dire che il muro è un muro.',
        ],
        ending: [
          'Oggi il nostro muro sta in una tasca, e fa luce da sé. È una buona caverna. Ti sei già voltato, oggi?',
          'Le catene, del resto, non erano poi così robuste. Secondo Platone si comincia col girare la testa.',
        ],
      },
    },
  },
}
