import type { TextsOf } from '../../language.ts'

export const warm: TextsOf<'bedtime' | 'love' | 'custom topic'> = {
  bedtime: {
    night: {
      title: ['Gece Nereden Gelir?', 'Karanlığın Peşine Düşen', 'İyi Geceler Küçük Gezgin'],
      blurb: [
        'Küçük bir gezginin uykusu kaçıyor ve gecenin yapıldığı yeri aramaya çıkıyor.',
        'Gece nereden gelir, yıldızları kim yakar? Uykunun kıyısına doğru yumuşacık bir yürüyüş.',
      ],
      lines: {
        hook: [
          'Bir varmış bir yokmuş, {place} {hero} yaşarmış. Uyuyamazmış, çünkü aklında kocaman bir soru varmış.',
          '{Place} yumuşacık bir yuva varmış. İçinde {hero} yatarmış, gözleri fal taşı gibi, aklında dev bir soru.',
        ],
        setup: [
          'Gece nereden gelir? Herhâlde her akşam biri onu gökten döküyor, diye düşünmüş {hero.nom}.',
          'Gökyüzünü kim söndürür, bunca karanlığı gündüz nereye koyarlar? {Hero.nom} bunu bilmek zorundaymış.',
        ],
        step: [
          'Parmak uçlarında dışarı çıkmış. Önce dereye sormuş, ama dere yalnızca şırıldamış: gel benimle, gel.',
          'Çiçeklere sormuş, ama onlar yüzlerini çoktan kapatmış. Uyuyan çiçek uyandırılmaz ki.',
        ],
        rising: [
          'Tepede {friend} oturuyormuş. Gece mi, demiş {friend.nom}, ben de oraya gidiyorum. Biraz birlikte yürüyelim.',
          'Yol ağzında {friend} varmış, yaşlı, ağır, tatlı dilli. Gece mi, demiş. Gel, sana kapısını göstereyim.',
        ],
        deeper: [
          'Küçük köprüden sessiz adımlarla geçmişler. Altlarında ay, akşam banyosunu yapıyormuş.',
          'Uyuyan evlerin önünden geçmişler. Her pencerede küçük bir ışık iyi geceler deyip sönüyormuş.',
        ],
        turn: [
          'Tepeye varınca oturmuşlar. Bak, demiş {friend.nom}, gece yukarıdan inmez. Otların arasından yükselir.',
          'İşte, demiş {friend.nom}. Yukarı değil, aşağı bak. Önce otlar kararır, sonra ağaçlar, en son gökyüzü.',
        ],
        peak: [
          'Gece, gözlerin kapandığı her yerden gelirmiş. Her uyuyan ona bir damla karanlık katarmış.',
          'Gece kapalı gözlerden yapılırmış. Yeterince uyuyan olunca, yıldızlara yetecek karanlık da olurmuş.',
        ],
        release: [
          '{Hero.nom} yol boyunca bunu düşünmüş. Öyleyse, diye fısıldamış, bu gecenin bir damlası hâlâ eksik.',
          'Demek yıldızları ben bekletiyorum, diye fısıldamış {hero.nom} ve evine koşmuş.',
        ],
        ending: [
          'Kıvrılmış, gözlerini yummuş, önce birini, sonra ötekini. Ve çok yukarıda bir yıldız daha parlamış.',
          'Yatmış, gözlerini sımsıkı kapatmış. Tam o anda yuvanın üstünde son yıldız yanmış. İyi geceler.',
        ],
      },
    },
    star: {
      title: ['Çimenlere Düşen Yıldız', 'Bir Yıldız Nasıl Geri Götürülür?', 'Yastıktaki Yıldız'],
      blurb: [
        'Küçük bir yıldız gökten düşüyor ve evine dönmek istiyor. Neyse ki biri hâlâ uyanık.',
        'Ayağınızın dibine üşümüş, biraz da utanmış bir yıldız düşerse ne yaparsınız? Evine götürürsünüz elbette.',
      ],
      lines: {
        hook: [
          'Bir gece bir yıldızın ayağı kaymış. Bütün göğü boydan boya geçip {place} minik bir cızırtıyla yere inmiş.',
          'Gökteki en küçük yıldız bir akşam fazla sarkmış, düşmüş ve kendini {place} bulmuş.',
        ],
        setup: [
          'Onu otların arasında {name} bulmuş. Yıldız bir erik kadarmış ve çok utanıyormuş.',
          'Lastik çizmeli {hero} olan {name} onu avcuna almış. Kaşık gibi soğukmuş, üfleyince parlıyormuş.',
        ],
        step: [
          'Ona yatağını, kitaplarını göstermiş. Yıldız kibarca bakmış, üç altın kıvılcım hapşırmış.',
          'Yastıkta ona yer açmış. Ama yıldız uyumuyor, dönüp dönüp pencereye bakıyormuş.',
        ],
        rising: [
          'Seni evine götüreceğiz, demiş {name}. En iyi dostunu, {friend.acc} uyandırmış ve {ride.acc} getirmiş.',
          'Bir tek yol varmış. Evin arkasında {ride} duruyormuş ve {friend} çoktan içine oturmuş bile.',
        ],
        deeper: [
          'Yükselmişler; çatıları, tepeleri, uykulu bir kazı, yağmur kokan bir bulutu geçmişler.',
          'Köy bir sıra ışığa dönmüş. Dağlar bile kocaman, koyu bir yorganın kıvrımları gibiymiş.',
        ],
        turn: [
          'Yükseldikçe yükselmişler, rüzgâr bitene kadar. Orada yalnız yıldızlar varmış, her biri kendi notasını mırıldanan.',
          'Sonunda hiç gürültünün olmadığı yere varmışlar. Binlerce yıldızın arasında bir yer boşmuş.',
        ],
        peak: [
          'Bir düğme kadar küçük, karanlık bir boşluk varmış. {name} yıldızı uzatmış, o da tık diye yerine oturmuş.',
          '{name} yıldıza son kez üflemiş ve onu yerine koymuş. Gökyüzü bir anda tamamlanmış.',
        ],
        release: [
          'Tüy gibi ağır ağır inmişler. Yıldız, bahçe kapısına kadar arkalarından göz kırpmış.',
          'Dönüş kolaymış. Esnemelerinin peşinden gitmişler, birer birer, sıcacık eve kadar.',
        ],
        ending: [
          'O günden beri bir yıldız hep aynı pencereye parlar. Yalnızca iyi geceler der, {name}. İyi geceler.',
          'Bu gece yukarı bakarsan görürsün: göz kırpan şu küçük yıldız. Artık yastığının yolunu biliyor.',
        ],
      },
    },
    dreams: {
      title: ['Küçük Gece Treni', 'Rüya Dağıtan Tren', 'Uykuya Yolcu Kalmasın'],
      blurb: [
        'Küçük bir tren her gece uyuyanlara rüya dağıtıyor. Bu gece bir paket artıyor.',
        'Bütün ışıklar sönünce küçük bir tren yola çıkıyor. Kimin hangi rüyayı istediğini iyi biliyor.',
      ],
      lines: {
        hook: [
          'Son lamba {place} söndüğünde, nefesini tutarsan onu duyarsın: rüyaların treni geliyor.',
          'Dinle. Uzakta, {place}, yumuşacık bir tıkırtı var. Rüyaları getiren küçük tren o.',
        ],
        setup: [
          'Kimse görmesin diye maviye boyanmış. Esnemeyle çalışır; iyi bir esneme on kilometreye yeter.',
          'Üç vagonu var: biri kısa rüyalar, biri uzun rüyalar, biri de uçabilen rüyalar için.',
        ],
        step: [
          'İlk durak orman. Orada {first} uyuyor, dibi olmayan bir bal çanağı rüyası ısmarlamış.',
          'Önce {first} horlarken duruyor. Buyurun, diye fısıldıyor tren: bir koşma rüyası, çok hızlısından.',
        ],
        rising: [
          'Sıra {second.dat} geliyor. Onun isteği hep aynı: dağ kadar büyük olmak, kahvaltıya kadar yeter.',
          'Sonra {second} geliyor, fındık gibi kıvrılmış. Ona da bir dev olma rüyası, ayakları yumuşak olsun.',
        ],
        deeper: [
          'Köprüden geçiyor, tık, tık, tık. Ay, onun için suya gümüş raylar döşemiş.',
          'Her gece olduğu gibi köprüde yavaşlıyor ve yolu önce aya veriyor. Görgü bunu ister.',
        ],
        turn: [
          'Ama en sondaki evde bir ışık yanıyormuş. Yorgun gözlü {hero} olan {name} uyuyamıyormuş.',
          'Bir paket kalmış. Uyanık yatıp ters gidecek her şeyi sayan {hero}, yani {name} içinmiş.',
        ],
        peak: [
          'Tren pencerenin altında durmuş. Açık gözlere rüya verilmez. O da hiç duyulmamış bir şey yapmış.',
          'Trenin beklemesi yasakmış, yine de beklemiş. Buharını ağır ağır salmış, içeri, dışarı.',
        ],
        release: [
          'Benimle nefes al, demiş, içeri, dışarı, bütün gecesi olan bir tren gibi. Birlikte nefes almışlar.',
          'İçeri, dışarı. İçeri, dışarı. {name} de ona katılmış ve yatak, hiç sarsılmadan rayda yürümeye başlamış.',
        ],
        ending: [
          'Üçüncü nefeste paket kendiliğinden açılmış. İçinde ne mi varmış? Gözlerini kapat, görürsün.',
          'Son pakette ne olduğunu kimse bilmiyor. Ama sabah {name} gülümsüyormuş. Şimdi sıra sende.',
        ],
      },
    },
  },
  love: {
    windows: {
      title: ['İki Pencere', 'Karşıdaki Işık', 'Bir Kez: İyi Geceler'],
      blurb: [
        'İki yabancı, iki pencere, iki ışık. Bir yıl boyunca tek söz etmeden birbirlerine iyi geceler diyorlar.',
        'Hiç konuşmadılar. Yalnızca küçük bir ışıkla, pencereden pencereye iyi geceler dediler.',
      ],
      lines: {
        hook: [
          '{she} ile {he} tam bir yıl boyunca birbirlerine iyi geceler dediler ve bir kez bile ses çıkarmadılar.',
          'Birbirine bakan iki pencere var {place}. Birinde {she} yaşıyordu, ötekinde {he}.',
        ],
        setup: [
          '{she} oraya taşındığı hafta başladı her şey. Uyuyamıyordu, karanlığa karşı lambasını açık bıraktı.',
          '{she} burada kimseyi tanımıyordu. Akşamları cama oturup yağmurun kendine yol bulmasını seyrederdi.',
        ],
        step: [
          'Karşıda {he} her zamanki gibi geç geldi. Işığı gördü ve elindekini kaldırdı: {light}. Yalnızca bir kez.',
          'Tam karşıda {he} de uyuyamıyordu. Bir gece pencere önüne {light} koydu, sırf içinden geldi diye.',
        ],
        rising: [
          'Bir gece ışıkla konuşmaya başladılar: bir kez merhaba, iki kez zor bir gün, üç kez sevinç.',
          'Çok geçmeden bu bir dil oldu. Bir ışık merhabaydı, iki ışık zor bir gün, üç ışık sevinç.',
        ],
        deeper: [
          'Bütün kış böyle konuştular, karda, siste, birbirine yaslanan iki küçük ışık gibi.',
          'Biri ötekinin ne zaman üzgün olduğunu, öteki onun ne zaman okuduğunu öğrendi. Hâlâ tek söz yoktu.',
        ],
        turn: [
          'Sonra bir gece karşı pencere karanlık kaldı. Ertesi gece de, ondan sonraki de. {she} yemekten kesildi.',
          'Martta bir gece ışık yanmadı. {she} şafağa kadar işaret verdi. Karşıdaki karanlık sustu.',
        ],
        peak: [
          'Sonunda koştu. Fırtınanın içinden, karşıya, beş kat yukarı, üzerinde ad yazmayan bir kapıya.',
          'Paltosunu bile almadı. Yağmura fırladı, pencereleri saydı ve bir yabancının kapısını çaldı.',
        ],
        release: [
          'Kapı açıldı. {he} ateşten solgundu, omzunda battaniye vardı. Bir kez, merhaba, dedi ve gülümsemeye çalıştı.',
          '{he} hastaydı, kalkacak gücü yoktu. Karşısında onu görünce eline dokundu. Tam üç kez: sevinç.',
        ],
        ending: [
          'Bugün pencerelerden biri hep karanlık. Artık biri yetiyor. Ama uyumadan önce hâlâ bir kez dokunuyor eline.',
          'Şimdi {place} tek bir ışıklı pencere var, içinde iki gölge. İlk sözü söylemek bir yıllarını aldı.',
        ],
      },
    },
    bench: {
      title: ['Bekleyen Bank', 'Her Sabah Dokuzda', 'Elli Yıl ve Bir Sabah'],
      blurb: [
        'On sekiz yaşında, aynı bankta buluşmaya söz verdiler. İçlerinden biri günleri saydı.',
        'Yaşlı bir adam her sabah aynı bankta, boş bir yerin yanında oturuyor. Boşuna beklemiyor.',
      ],
      lines: {
        hook: [
          'Her sabah dokuzda {he} {place} hep aynı banka oturur ve yanındaki yeri boş tutar.',
          'Yaşlı adamı {place} herkes tanır. Bankını bilirler, soluna kimsenin oturamayacağını da.',
        ],
        setup: [
          '{she} ile burada tanıştığında on sekizindeydi. Kız şapkasına güldü, o da şapkayı ömür boyu çıkarmadı.',
          'Elli yıl önce {she} adında bir kız oraya oturdu, elmasının yarısını yedi ve neden korktuğunu sordu.',
        ],
        step: [
          'Tek bir yazları oldu. Son gün ona {token} verdi, çünkü daha değerli bir şeyi yoktu.',
          'O yaz uzundu ve çok kısaydı. Biterken kız ona {token} bıraktı, unutmasın diye.',
        ],
        rising: [
          'Sonra kızın ailesi denizaşırı göçtü. Seni bulurum, diye seslendi trenden. Buradayım, dedi oğlan.',
          'Treni dokuzdaydı. Bankımızda buluşalım, diye seslendi kız. Düdük, günü de yılı da yuttu.',
        ],
        deeper: [
          'Mektuplar kayboldu, hayat bildiği gibi aktı. Ama dokuzda, yağmurda da karda da, o bankındaydı.',
          'Çalıştı, saçları ağardı, mutsuz da değildi. Yalnızca saat dokuzda hep bir randevusu vardı.',
        ],
        turn: [
          'Sisli bir sabah adımlar duyuldu, ağır, bastonlu. Yaklaştılar ve bu kez geçip gitmediler.',
          'Geçen bahar bir hanım önünde durdu. Burası boş mu, diye sordu. Sesi biraz titriyordu.',
        ],
        peak: [
          'Çantasından tanıdık bir şey çıkardı: {token}. Geç kaldım, dedi {she}. Adam şapkasını çekti. Tam vaktinde geldin.',
          'Adam konuşamadı. {she} onun yaşlı ellerine baktı. İçinde {token} vardı ve bu, beklediği tek cevaptı.',
        ],
        release: [
          'Lambalar yanana kadar konuştular. Kimse uyumak istemezse, elli yıl bir güne sığar.',
          'Yitip giden yılları saymadılar. Bir elmayı bölüştüler, büyük yarısını her zamanki gibi o aldı.',
        ],
        ending: [
          'Bankta artık iki kişiler. Dokuzda alışkanlıkla saatine bakar, sonra da ona.',
          'Artık soldaki yer dolu. Neden korkuyordun, diye sordu kadın. Adam dedi ki: erken gelmenden.',
        ],
      },
    },
    bakery: {
      title: ['Güneş Doğmadan Önceki Şarkı', 'Ekmek ve Müzik', 'İkisi de Cesaret Edemedi'],
      blurb: [
        'Kadın şafaktan önce ekmek pişiriyor, adam köşede çalıyor. İkisi de susunca, iş başkasına düşüyor.',
        'Bir fırıncı, bir sokak müzisyeni ve beklemekten bıkmış küçük bir aracı.',
      ],
      lines: {
        hook: [
          'Sabahın dördünde {place} yalnızca iki kişi uyanıktır: ekmek pişiren {she} ve keman çalan {he}.',
          'Şehrin en iyi ekmeğini {she} yapar ve bunun bir nedeni vardır: hamuru yoğururken müzik dinler.',
        ],
        setup: [
          '{he} {place} eski kemanıyla durur ve kimse için çalmaz. Kendisi öyle söyler. Yüzü hep fırına dönüktür.',
          '{he} {place} güneş doğmadan çalar, para atacak kimse yokken. Havası hoşuma gidiyor, der.',
        ],
        step: [
          'Her gün keman kutusunda sıcak bir somun bulurdu. Her gün yeni bir ezgi duyulurdu. Kimse tek söz etmezdi.',
          'O, ekmeği iyi yürekli bir ihtiyardan sanıyordu. Kadınsa şarkıların başkasına çalındığını.',
        ],
        rising: [
          'Kadın aynada prova yapardı: günaydın, çok güzeldi. Ve her sabah ona yalnızca bir simit satardı.',
          'Adam ona bir mektup yazdı, sonra bir tane daha ve hepsini keman kutusunun astarına sakladı.',
        ],
        deeper: [
          'Her şeyi bilen tek kişi {helper.gen} ta kendisiydi: bir yandan kırıntı, öbür yandan müzik alıyordu.',
          'Bütün bunları {helper} izliyordu. İkisini de severdi, ama sabrı yavaş yavaş tükeniyordu.',
        ],
        turn: [
          'Bir sabah, valsin tam ortasında, {helper.nom} gönderilmemiş mektuplardan birini kaptı ve koştu.',
          'Bir salı günü {helper.gen} sabrı taştı. Gönderilmemiş bir mektubu kaptığı gibi fırının yolunu tuttu.',
        ],
        peak: [
          'Müzik sustu. Sıcak mutfakta {she}, unlu parmaklarıyla kâğıdın katlarını açtı.',
          '{she} mektubu önce ayakta okudu, sonra bir kez de oturarak. Arkasında ekmekler yanmaya başladı.',
        ],
        release: [
          '{he} nefes nefese içeri girince {she} dedi ki: günaydın, çok güzeldi. Bir anda her şey kolaydı.',
          'Kapıda durdu, fırın gibi kızarmıştı. Üçüncü satırda bir notan yanlış, dedi kadın ve onu öptü.',
        ],
        ending: [
          'Ekmek hâlâ şehrin en iyisi. Bazen biraz yanık olur. O zaman bilin ki içeride keman çalıyor.',
          'Artık vitrinde bir yazı var: dans nedeniyle kapalıyız. Günün ilk ekmeği de hep {helper.gen} hakkı.',
        ],
      },
    },
  },
  'custom topic': {
    found: {
      title: ['Bulan', 'Bu Kimin?', 'Orada Bekleyen Şey'],
      blurb: [
        'Biri, başkasına ait bir şey buluyor ve onu sahibine ulaştırmak için yola çıkıyor.',
        'Tuhaf bir buluntu, uzun bir yol ve bir soru: bu şey aslında kimi bekliyor?',
      ],
      lines: {
        hook: [
          'Bazı şeyler kaybolur. Bazılarıysa bekler. {Hero} bu farkı bir gün {place} öğrendi.',
          '{Hero} o gün {place} ne arıyordu, kimse bilmez. Ama tam doğru andı.',
        ],
        setup: [
          'Çünkü orada, az önce hiçbir şeyin olmadığı yerde, {thing} vardı. Hafifçe parlıyor, ninni mırıldanıyordu.',
          'İşte oradaydı: {thing}, eski ve tuhaf. İçinde biri varmış gibi parlıyor, bir ninni mırıldanıyordu.',
        ],
        step: [
          '{Hero.nom} yaklaştı. Mırıltı hüzünlendi ve sustu, cevabı olmayan bir soru gibi.',
          'Üzerinde bir ad yazılıydı, ama yağmur onu silmişti. Yalnızca son harfi okunuyordu.',
        ],
        rising: [
          'Sen benim değilsin, dedi {hero.nom}, ama beklemek nedir bilirim. Ve aramaya çıktı.',
          'Bu birinin, diye düşündü {hero.nom}, ve o biri bunu özlüyor. Yola çıkmak için bu yetti.',
        ],
        deeper: [
          'Arayış uzun sürdü. Kapılar kapandı, başlar sallandı, gece iki kez gereğinden soğuk oldu.',
          'Herkes istiyordu, kimse kaybetmemişti. Akşam olduğunda dönüş yolu, önündeki yol kadar uzundu.',
        ],
        turn: [
          'Derken karşısına {friend} çıktı. O da bir şey arıyordu ve ne olduğunu unutmuştu.',
          'Üçüncü günün sonunda {friend} oturuyordu yolda, yapayalnız. Mırıldandığı, tam da o ninniydi.',
        ],
        peak: [
          'Birlikte geri döndüler. Ve {friend.nom} {thing.dat} yaklaşınca bütün ışık bir anda uyandı.',
          '{Friend.nom} {thing.acc} görür görmez her yer öyle aydınlandı ki kuşlar bile ötmeye başladı.',
        ],
        release: [
          'Onu çocukken ben bıraktım buraya, dedi {friend.nom}, bir gün dönmek için nedenim olsun diye.',
          'Özlediğim bu sanıyordum, dedi {friend.nom}. Oysa beni arayacak birini özlemişim.',
        ],
        ending: [
          'O günden beri {place} kimse yalnız beklemez. Bazı şeyler, biri sahibini sorana kadar kayıptır.',
          'Akşamları hâlâ mırıldanıyor, ama artık ninni değil. İki kişilik, son dizesi olmayan bir şarkı.',
        ],
      },
    },
    fear: {
      title: ['Gerektiği Kadar Cesur', 'Kimsenin Girmediği Yer', 'Titreye Titreye'],
      blurb: [
        'Kahramanımızın asla gitmeyeceği tek bir yer var. Sonra bir dost, tam oradan yardım istiyor.',
        'Cesur olmak korkmamak değildir. Titreyen, ama yine de yürüyen dizlerin hikâyesi.',
      ],
      lines: {
        hook: [
          'Koca dünyada korktuğu tek bir şey olan {hero} vardı ve o şey {place} başlıyordu.',
          'Ne fırtınadan ne gök gürültüsünden korkan {hero} vardı. Ama {place}, gölgelerin uzadığı yerde, iş değişirdi.',
        ],
        setup: [
          'Orada bir şey yaşadığı söylenirdi. Kimse görmemişti, bu yüzden her yıl biraz daha büyüyordu.',
          'Nasıl başladığını kimse hatırlamıyordu. Oranın çevresinden dolaşılır, hızlıca, yana bakılmazdı.',
        ],
        step: [
          'Korkaksın, diye güldü {friend}. Hayır, dedi {hero.nom}, dikkatliyim. Neredeyse aynı şeydir.',
          'Yalnızca {friend} bununla alay ederdi. Ne olacak ki orada? Terlikli bir canavar mı? Ve yürüyüp gitti.',
        ],
        rising: [
          'Sonra fırtına koptu, rüzgârla birlikte oradan bir ses geldi. {Friend.nom} yardım istiyordu.',
          'O akşam {friend.nom} geri dönmedi. Onun yerine içeriden bir çığlık geldi, iplik gibi ince.',
        ],
        deeper: [
          'Başkaları da duydu ve kapılarını kilitledi. {Hero.nom} ona kadar saydı, sonra bir kez daha ona kadar.',
          'Kenarda bir karaltı duruyordu. Yalnızca {thing}, ama o ışıkta sanki dişleri vardı.',
        ],
        turn: [
          'Dizleri su gibi titreyen {hero.nom} bir fener alıp girdi. Korku da geldi. Gelmesine izin vardı.',
          'Peki öyleyse, dedi {hero.nom} korkuya, sen de gel. Ama önden ben yürüyeceğim.',
        ],
        peak: [
          '{Friend.nom} oradaydı, devrilmiş {thing} yolunu kesmişti. Çevrede yalnızca rüzgâr vardı. Canavar falan yoktu.',
          'Peki karanlığın ortasında? Canavar yok. Yalnızca rüzgârda devrilmiş {thing}, arkasında da {friend.nom}.',
        ],
        release: [
          'Korkuyorsun sanıyordum, diye fısıldadı {friend.nom}. Hâlâ korkuyorum, dedi {hero.nom}, hadi tutun bana.',
          'Geldin, dedi {friend.nom}. Titriyorum, dedi {hero.nom}. Evet, dedi öteki, ama buradasın.',
        ],
        ending: [
          'Bugün orada bir patika var. En çok titreyenin, ama yine de girenin adını taşıyor.',
          'Gölgeler {place} hâlâ eskisi kadar uzun. Ama içinden geçilmiş bir korkunun artık bir kapısı vardır.',
        ],
      },
    },
    wager: {
      title: ['En Değerli Şey', 'Günbatımına Kadar Bir İddia', 'Bir Taçtan Daha Değerli'],
      blurb: [
        'İki dost iddiaya giriyor: gün batana kadar en değerli şeyi bulan kazanacak. Sonu başka oluyor.',
        'Bir taca karşı sıradan bir şey. Güneş batmadan iddiayı kim kazanacak?',
      ],
      lines: {
        hook: [
          'Her şey bir iddiayla başladı. {Hero} ile {friend} {place} karşılaştı, ikisi de sıkıntıdan patlıyordu.',
          'En iyi dostunuzla asla iddiaya girmeyin. {Hero} ile {friend} girdi, {place}, bir pazartesi günü.',
        ],
        setup: [
          'Gün batana kadar dünyanın en değerli şeyini getiren kazanır, dediler ve anlaştılar.',
          'Günbatımına kadar vaktimiz var, dediler. En değerli şeyi getiren kazanır. Hazır, dikkat, başla.',
        ],
        step: [
          '{Friend.gen} işi kolaydı. Öğlene bir tacı vardı bile ve nereden geldiğini kimse sormamalıydı.',
          '{Friend.nom} uyuyan birinden bir taç ödünç aldı ve pek memnun, güneşe uzanıp beklemeye koyuldu.',
        ],
        rising: [
          '{Hero.nom} her yere baktı. Altın soğuktu, gümüş kibirliydi, incilerinse söyleyecek sözü yoktu.',
          '{Hero.nom} yürüdü de yürüdü, eline aldı, geri bıraktı. Hiçbir şey yeterince değerli gelmedi.',
        ],
        deeper: [
          'Sonra yağmur başladı. Islak ve yorgun {hero.nom} oturdu ve iddiadan neredeyse vazgeçti.',
          'Güneş alçalıyordu. Kimsenin satın alamayacağı şey nedir, diye düşündü {hero.nom}, bulamadı.',
        ],
        turn: [
          'Ve orada kimsenin istemediği, sıradan {thing} vardı. Bulabildiğim bu, diye iç çekti {hero.nom}.',
          'Sonunda yalnızca {thing} kalmıştı; öyle sıradandı ki bütün gün herkes yanından geçip gitmişti.',
        ],
        peak: [
          'Dönüş yolunda sel geldi. {Friend.nom} taca sarıldı, ama taç ağırdı ve dibe çekiyordu.',
          'Derken {friend.gen} altındaki toprak kaydı. Taç pırıl pırıldı, ama kimseyi tutamazdı.',
        ],
        release: [
          '{Hero.nom} {thing.dat} güvendi, çekti, bırakmadı. Sonunda ikisi de kuru toprakta yatıyor ve gülüyordu.',
          'Ama {thing.nom} tutardı. {Hero.nom} onu öne itti, {friend.nom} da ona tutunup güneşe çıktı.',
        ],
        ending: [
          'Sen kazandın, dedi {friend.nom}. Hayır, dedi {hero.nom}, ben bir şey getirmedim. Seni geri getirdim.',
          'Peki kim kazandı? Hiçbiri. En değerli şey, pazartesiden beri zaten yanlarında oturuyordu.',
        ],
      },
    },
  },
}
