import type { TextsOf } from '../../language.ts'

export const wise: TextsOf<'interesting history' | 'motivational' | 'philosophy'> = {
  'interesting history': {
    summer: {
      title: ['Yazı Olmayan Yıl', '1816: Yaz İptal Edildi', 'Bir Yanardağ ve Bir Canavar'],
      blurb: [
        '1816 haziranında kar yağdı. Dünyanın öbür ucundaki bir yanardağ bize nasıl ünlü bir canavar verdi?',
        'Bir dağ patlıyor, yaz gelmiyor ve göl kıyısında bir evde genç bir kadın korkunç bir düş görüyor.',
      ],
      lines: {
        hook: [
          '1816 yılının haziranında New England tarlalarına kar yağdı. O yıla yazı olmayan yıl dediler.',
          '1816’da yaz gelmedi. Avrupa’da ve Amerika’da çiftçiler, tarlalarının haziranda donduğunu gördü.',
        ],
        setup: [
          'Suçlu bir dağdı. Bugünkü Endonezya’daki Tambora, 1815 nisanında kendini havaya uçurmuştu.',
          'Bir yıl önce, Nisan 1815’te, Endonezya’daki Tambora patlamıştı: kayda geçmiş en büyük patlamaydı bu.',
        ],
        step: [
          'Gürültü iki bin kilometreden uzakta duyuldu. Subaylar onu bir geminin topları sandı.',
          'Çok uzaktaki İngiliz subaylar gürlemeyi top atışı sandı ve savaşı bulmaya kayıklar yolladı.',
        ],
        rising: [
          'Tozu ve kükürdü göğün üst katlarına yükseldi, dünyayı sardı ve güneşin ışığını kıstı.',
          'İnce damlacıklardan bir tül bütün dünyayı örttü. Güneş soldu, günbatımları ateş gibi yandı.',
        ],
        deeper: [
          'İrlanda’dan Çin’e kadar ürün alınamadı. Yulaf öyle pahalandı ki çoğu kişi atını besleyemedi.',
          'Ekinler yağmurda çürüdü. Ekmek fiyatı katlandı, atlar açlıktan öldü, aileler göç etti.',
        ],
        turn: [
          'O soğuk haziranda birkaç dost, Cenevre Gölü kıyısında eve kapandı. Lord Byron, hayalet öyküleri yazalım, dedi.',
          'Cenevre Gölü’nde yağmur hiç dinmiyordu. Canı sıkılan Lord Byron, konuklarından birer hayalet öyküsü istedi.',
        ],
        peak: [
          'On sekiz yaşındaki Mary bir kâbusla uyanık yattı. 1818’de dünya onu okuyabildi: Frankenstein.',
          'Bugün Mary Shelley diye bildiğimiz on sekizlik kız, yaşam yaratan adamın öyküsüne başladı: Frankenstein.',
        ],
        release: [
          'Haziran 1817’de Karl Drais iki tekerleğin üstünde Mannheim’dan yola çıktı. Bu araç yulaf istemiyordu.',
          'Bir yıl sonra, 1817’de, mucit Karl Drais iki tekerlekli bir makine tanıttı: ilk bisiklet.',
        ],
        ending: [
          'Bir dağ patladı. Gölgesinden açlık çıktı, bir de o günden beri hiç ölmeyen bir canavar.',
          'Gökyüzü yeniden açıldı. Ama Frankenstein ile her ürperişimizde, o yitik yazdan bir parça hissederiz.',
        ],
      },
    },
    truce: {
      title: ['Topların Sustuğu Gece', 'Noel 1914', 'Siperler Arasında Sessiz Gece'],
      blurb: [
        '1914 Noel arifesi, Batı Cephesi. Biri şarkı söylemeye başlıyor ve karşı taraf cevap veriyor.',
        '1914’te düşmanlar bir günlüğüne siperlerin arasında el sıkıştı. Emri kimse vermemişti.',
      ],
      lines: {
        hook: [
          '1914 Noel arifesinde, Flandre’da bir İngiliz nöbetçi düşman siperinde ışıklar gördü. Ateş etmedi.',
          '24 Aralık 1914. Batı Cephesi’nin siperlerinde biri şarkı söylemeye başlıyor.',
        ],
        setup: [
          'Noel’de evde olursunuz denmişti onlara. Bunun yerine çamur vardı ve yüz binlerce ölü.',
          'Savaş beş aylıktı. Hatlar öyle yakındı ki iki taraf birbirinin öksürüğünü duyuyordu.',
        ],
        step: [
          'Evden paketler geldi: tütün, puding ve her İngiliz askere Prenses Mary’den pirinç bir kutu.',
          'O gün iki tarafa da mektuplu, tütünlü paketler ulaşmış, yağmur yerini ayaza bırakmıştı.',
        ],
        rising: [
          'Almanlara küçük çam ağaçları gönderilmişti. Üzerlerine mumlar takıp siperin kenarına dizdiler.',
          'Işıklar mumdu. Alman askerleri siperlerinin kenarına küçük Noel ağaçları koymuştu.',
        ],
        deeper: [
          'Sonra tellerin üzerinden bir şarkı geldi: Stille Nacht. Karşıdakiler de biliyordu onu: Sessiz Gece.',
          'Bir taraf şarkı söyledi, öteki alkışladı ve sıradakini söyledi. Saatlerce tellerden başka şey geçmedi.',
        ],
        turn: [
          'Şafakta adamlar tüfeksiz, elleri havada siperden çıktı. Kimse ateş etmedi. Ardından ötekiler de çıktı.',
          'Sabah birkaç kişi açıkça ayağa kalktı. Yapılabilecek en tehlikeli şeydi bu. Tek kurşun atılmadı.',
        ],
        peak: [
          'Ortada buluşup el sıkıştılar. Düğme, puro, fotoğraf değiş tokuş ettiler. Kimi top bile koşturdu.',
          'Düşmanlar birbirinin saçını kesti, tütün verip reçel aldı, orada burada bir topun peşinden koştu.',
        ],
        release: [
          'Ölülerini de yan yana gömdüler. Bazı mezarların başında iki dilde aynı dua okundu.',
          'Haftalardır hatların arasında yatanları birlikte gömdüler. Sonra siperlerine döndüler.',
        ],
        ending: [
          'Komutanlar bunu bir daha olmasın diye yasakladı. Yine de yüz bin kadar insan bir gün barışı seçmişti.',
          'Savaş dört yıl daha sürdü. Ama kayıtlara geçti: bir kez durdu, çünkü biri şarkı söyledi.',
        ],
      },
    },
    landing: {
      title: ['Ay’a On Üç Dakika', 'Ay’ın Üzerinde Alarm', 'Az Kalsın Olmayan İniş'],
      blurb: [
        'Temmuz 1969: Ay’a inerken bir alarm çalıyor ve yakıt bitmek üzere.',
        'Ay’a ilk iniş, birkaç saniye farkla iptal edilebilirdi. İşte ne kadar yaklaşıldığının öyküsü.',
      ],
      lines: {
        hook: [
          '20 Temmuz 1969’da, Ay’ın on kilometre üzerinde, iki astronotun da tanımadığı bir alarm çaldı.',
          '20 Temmuz 1969. İki adam Ay’a doğru düşüyor ve bilgisayarları hata vermeye başlıyor.',
        ],
        setup: [
          'Neil Armstrong ve Buzz Aldrin, Dünya’dan dört gün önce, çağının en büyük roketiyle ayrılmıştı.',
          'Dört gün önce, otuz altı katlı bir kule kadar yüksek bir roket onları Florida’dan almıştı.',
        ],
        step: [
          'Michael Collins yukarıda tek başına dönüyordu. Ay’ın arkasında onu Dünya’da kimse duyamazdı.',
          'Michael Collins yörüngede, ana gemide bekliyordu. Kalkamazlarsa eve yalnız dönecekti.',
        ],
        rising: [
          'Ekranda 1202 yazıyordu: aynı anda çok fazla iş. Houston’ın karar için birkaç saniyesi vardı.',
          '1202 alarmı. Bilgisayar aşırı yüklenmişti. Houston’da genç bir mühendis listesine baktı: devam.',
        ],
        deeper: [
          'Bilgisayar dayandı. Margaret Hamilton’ın ekibinin yazdığı program küçük işleri bıraktı, önemlileri tuttu.',
          'Margaret Hamilton’ın ekibi buna hazırdı: program önemsiz ne varsa bıraktı ve uçmayı sürdürdü.',
        ],
        turn: [
          'Sonra Armstrong dışarı baktı. Araba büyüklüğünde kayalarla dolu bir kratere gidiyorlardı.',
          'Ama otomatik pilot onları bir kaya tarlasına götürüyordu. Armstrong kumandayı eline aldı.',
        ],
        peak: [
          'Düz bir yer arayarak uçtu, Houston da yakıtı saydı. Altmış saniye. Otuz saniye.',
          'Nabzı yüz elliye çıktı. Altmış saniyelik yakıt, dedi telsiz. Ardından: otuz saniye.',
        ],
        release: [
          'Toz, mavi bir ışık, sessizlik. Sonra sakin sesi: Kartal indi. Houston’da herkes yeniden nefes aldı.',
          'Temas ışığı, dedi Aldrin. Burada morarmak üzere olan bir sürü insan vardı, dedi Houston. Nefes alıyoruz.',
        ],
        ending: [
          'İlk adımı altı yüz milyon insan izledi. Ne kadar yaklaşıldığını neredeyse hiçbiri bilmiyordu.',
          'Ayak izleri hâlâ orada. Hiçbir rüzgâr onları silmeyecek, yakıtı da kimse geri istemeyecek.',
        ],
      },
    },
  },
  motivational: {
    last: {
      title: ['Her Seferinde Sonuncu', 'Hep Sona Kalan Koşucu', 'Yine de Koşmak'],
      blurb: [
        'Hep en son o gelirdi. Bununla ne yaptığını öğrenince kaybetmeye başka gözle bakabilirsiniz.',
        'Herkes onu sonuncu diye tanırdı. Sonra kimsenin koşmak istemediği o gün geldi.',
      ],
      lines: {
        hook: [
          '{Place}ki koşuda kırk kişi vardı ve {name} her yıl kırkıncı oluyordu. Hiç şaşmadan, her yıl.',
          '{Place}ki koşunun bittiğini anlamak isteyen {name.acc} beklerdi. O hep en son gelirdi.',
        ],
        setup: [
          'Kimi acıyıp alkışlar, kimi çoktan gitmiş olurdu. Bitişte masaları toplamaya başlarlardı.',
          'Pankartı indirirken güldüklerini duydu. Kötü niyetli değildi. Yalnızca ondan da beterdi.',
        ],
        step: [
          'Evde bir defter açtı ve tek bir sayı yazdı: süresini. Sırasını değil. Yalnızca süresini.',
          'O gece bir kural koydu: bundan sonra geçilecek tek bir koşucu var, o da aynamda yaşıyor.',
        ],
        rising: [
          'Artık güneşten önce kalkıyordu. Yağmurda, ayazda, yatağın onu iki koluyla tuttuğu günlerde bile.',
          'Her sabah beşte, başkaları öbür yanına dönerken, {name} ayakkabısını bağlıyordu. Gören yoktu. Olsun.',
        ],
        deeper: [
          'Düştü, topalladı, söylendi. Ama her akşam defterdeki sayı bir saniye daha küçüldü.',
          'Bir gün {rival} hiç zorlanmadan onu geçti. Durmak zorunda kalana dek güldü. Sonra yine koştu.',
        ],
        turn: [
          'Sonra fırtınalı yıl geldi. Başlangıçta favoriler göğe baktı ve arabalarından inmedi.',
          'Yarış günü bardaktan boşanırcasına yağdı. Birer birer vazgeçtiler, hepsinin çok makul nedenleri vardı.',
        ],
        peak: [
          '{name} böyle yüzlerce sabahın içinden geçmişti. Başını eğdi ve her zaman yaptığını yaptı.',
          'Kötü hava mı? Bütün antrenmanı oydu zaten. Yağmur ilk kez onun tarafında koşuyordu.',
        ],
        release: [
          'Üçüncü oldu. Kimse masa toplamadı. Yağmurun altında durdular ve bu kez kimse acımadı.',
          'O gün kazanmadı. Beşinci geldi, süresini yazdı ve ağladı, çünkü en iyi süresiydi.',
        ],
        ending: [
          'Bugün kimin hızlı olduğuna yetenek karar verir. Gerisine, yarın geri gelen. Ayakkabını bağla.',
          'Yerini seçemezsin. Ama yine başlangıç çizgisinde olmayı seçebilirsin. Bir gün bu yeter.',
        ],
      },
    },
    trees: {
      title: ['Günde Bir Ağaç', 'Gölge Diken Adam', 'Pazartesilerden Bir Orman'],
      blurb: [
        'Hiçbir şeyin yetişmediği yere her gün tek bir ağaç dikti. İnsanlar on yıl kadar güldü.',
        'Koca bir toz çölüne karşı tek kişi ne yapabilir? Bir ağaç diker. Yarın bir tane daha.',
      ],
      lines: {
        hook: [
          '{name} {place} ilk ağacını diktiğinde, orada taştan, tozdan ve rüzgârdan başka bir şey yoktu.',
          '{Place} hiçbir şey yetişmezdi. Bu yüzden {name} bir kürek aldığında herkes çok güldü.',
        ],
        setup: [
          'Parası ve planı olmayan {hero} için tek kural vardı: günde bir ağaç. İki değil. Ve asla sıfır değil.',
          'Günde bir ağaç, dedi elleri nasırlı {hero} olan {name}. Bu çok az, dediler. Hayır, dedi, bu her gün.',
        ],
        step: [
          'Ona taşların bahçıvanı dediler. Çocuklar kurumuş fidanlarını yüksek sesle sayıp gülmekten yerlere yattı.',
          'O gölgede oturmaya ömrün yetmez, diye seslendi bir komşu. Başını salladı ve su almaya gitti.',
        ],
        rising: [
          'İlk yüz fidan öldü. İkinci yüzün çoğu da. Her birinden bir şey öğrendi ve daha derin kazdı.',
          'On ağaçtan dokuzunu rüzgâr aldı. Onuncuyu bir taşın yanına dikti, sonrakini de aynı şekilde.',
        ],
        deeper: [
          'Bazı geceler hesap yapardı. Olacak iş değildi. Sabah küreği alır ve hesap yapmazdı.',
          'Beşinci yıl kuraklık geldi. Kalan kırk fidana su taşıdı, her seferinde iki kova.',
        ],
        turn: [
          'Sonra bir sabah ince yaprakların arasında {guest} duruyordu. Ona inanan biri vardı. İlk inanan oydu.',
          'Ve bir gün {guest} sormadan gelip yerleşti. {name} küreğini bıraktı, uzun süre öylece durdu.',
        ],
        peak: [
          'Otuz yıl sonra on bir bin ağaç vardı. Rüzgâr çevresinden dolaşmak zorundaydı ve yağmur geri döndü.',
          'On bin sabahın ardından bir orman vardı. Kendi sisi, kendi pınarı ve söyleyecek çok sözü vardı.',
        ],
        release: [
          'Bir zamanlar gülen çocuklar artık kendi çocuklarını getirdi. Kimsenin ummadığı bir gölgede oynadılar.',
          'Vaktiyle en çok gülen, artık çok yaşlı, gelip oturdu. Burası serin, dedi. Hepsi bu kadardı.',
        ],
        ending: [
          'Bir orman nasıl dikilir, diye sordu gazeteciler. {name} onlara bir kürek verdi. Böyle, dedi. Bugün.',
          'En iyi zaman otuz yıl önceydi. İkinci en iyi zaman bu sabah. Bunun için tek bir ağaç yeter.',
        ],
      },
    },
    falls: {
      title: ['Doksan Dokuz Düşüş', 'Yüzüncü Deneme', 'Düşmek, Uçmanın Yarısıdır'],
      blurb: [
        'Uçması gereken biri durmadan düşüyor. Tam doksan dokuz kez. Sonra fırtına geliyor.',
        'Biri dışında herkes uçabiliyor. Artık kimsenin saymadığı o denemenin hikâyesi.',
      ],
      lines: {
        hook: [
          '{Place} uçamayan {hero} yaşardı. Doksan dokuz kez denemişti ve hepsini bir bir saymıştı.',
          'Uçamayan {hero}, {place} yüksek bir ağaçtan doksan dokuz kez atladı. Doksan dokuz kez yere kavuştu.',
        ],
        setup: [
          'Ötekiler nefes alır gibi uçardı. Çok kolay, diye seslenirlerdi, ki en kötü öğüt budur.',
          'Belki sen yürümek içinsin, dediler nazikçe. {Hero.nom} teşekkür etti ve yine ağaca tırmandı.',
        ],
        step: [
          'En yeni deneme bir gül çalısında bitti. Yeni yerleri acıdı ve bu da bir tür ilerlemeydi.',
          'Bir kez bir pastaya indi. Bir kez uyuyan bir ineğe. İnmeyi iyice öğrendi, uçmayıysa hiç.',
        ],
        rising: [
          'Yalnızca {friend} hiç gülmedi. Bugün daha yavaş düştün, dedi {friend.nom}, üçe kadar saydım.',
          'Her denemeyi izleyen {friend} dedi ki: artık dümdüz aşağı düşmüyorsun. İleriye düşüyorsun.',
        ],
        deeper: [
          'Geceleri yıldızlara bakardı. Onlar düşmüyor, diye düşünürdü. Ya da bu işte çok ustalar.',
          'Vazgeçmek istedi. Ama tırmanmaktan öyle güçlenmişti ki öylece yatmanın artık tadı yoktu.',
        ],
        turn: [
          'Sonra fırtına geldi. Su yükseldi ve ortadaki bir kayada, yapayalnız, {friend.nom} mahsur kaldı.',
          'Bir gece sel bastı. {Friend.nom} bir kayadan sesleniyordu, ötekilerse havalanmaya cesaret edemiyordu.',
        ],
        peak: [
          'Saymadı. Uçmayı aklına bile getirmedi. Yalnızca kayadaki dostunu düşündü ve atladı.',
          'Bu rüzgârda uçulur mu, dedi ötekiler. Ama o her rüzgârda düşmüştü. Hepsini adıyla tanıyordu.',
        ],
        release: [
          'Ancak kayaya varınca fark etti. Ayağının altında yer yoktu. Uçuyorsun, dedi {friend.nom}.',
          'Bir iple kayaya ulaştı, şafağa kadar birbirlerine tutundular. Düşmeyi unuttun, dedi {friend.nom}.',
        ],
        ending: [
          'Doksan dokuz düşüş, doksan dokuz hata değildi. İlk doksan dokuz dersti. Sandığından daha yakınsın.',
          'Bugün küçüklere ders veriyor. İlk dersi hep aynı: bakın, güzel düşmek işte böyle olur.',
        ],
      },
    },
  },
  philosophy: {
    ship: {
      title: ['Yenilenen Gemi', 'Sen Hâlâ Sen misin?', 'Tahta Tahta'],
      blurb: [
        'Bir gemi, eskisinden hiçbir şey kalmayana dek onarılıyor. Hâlâ aynı gemi mi? Peki ya sen?',
        'Çürük bir tahtayla başlayıp sende biten, iki bin yıllık bir soru.',
      ],
      lines: {
        hook: [
          'Atina limanında herkesin bildiği bir gemi dururdu. Bir gün biri, o gemi hâlâ orada mı, diye sordu.',
          'Bir şeyin ne kadarını değiştirirsen yok olur? Yunanlar bunu ünlü bir gemi için sordu.',
        ],
        setup: [
          'Plutarkhos’un anlattığına göre gemi, Theseus’u Girit’ten eve getirmişti. Atinalılar onu sakladı.',
          'Minotor’la dövüşen Theseus’un gemisiydi bu. Plutarkhos, şehir onu yüzyıllarca korudu, diye yazar.',
        ],
        step: [
          'Ahşap çürür. Bu yüzden her yumuşayan tahtayı bir marangoz söküp yerine sağlamını koydu.',
          'Bir yıl direk, bir yıl kürekler. Kimse değişiklik fark etmedi. Ne de olsa bu yalnızca özendi.',
        ],
        rising: [
          'Sonunda eski tahtalardan hiçbiri kalmadı. Bu aynı gemi, dedi kimi. Bu bir kopya, dedi kimi.',
          'Derken eski tahtaların sonuncusu da değiştirildi ve filozoflar tartışmaya başladı.',
        ],
        deeper: [
          'Çok sonra Thomas Hobbes işi zorlaştırdı: ya biri eski tahtaları saklayıp ikinci bir gemi yapsaydı?',
          'Diyelim ki, dedi Hobbes, biri bütün eski tahtaları toplayıp birleştirdi. Gerçek gemi hangisi?',
        ],
        turn: [
          'Gemi, tahtası mıdır? Öyleyse her onarım onu yok eder. Biçimi midir? Öyleyse ondan iki tane olabilir.',
          'Önemli olan tahtaysa çoktan gitti. Önemli olan biçimse, o zaman hiç yaşlanamaz.',
        ],
        peak: [
          'Şimdi eline bak. Derindeki hücrelerin çoğu birkaç haftalık. Kimse sana hâlâ sen misin diye sormadı.',
          'Peki ya sen? Derin haftalar içinde, kemiklerin yıllar içinde yenilenir. Şu anda bakımdasın.',
        ],
        release: [
          'Belki de bir nesneden çok bir nehre benziyoruz: suyu hep başka, adı hep aynı.',
          'Belki de kalan tahta değil, yolculuktur: her tahtanın bir sonrakini tanıdığı uzun bir hikâye.',
        ],
        ending: [
          'Sen tahtaların değilsin. Onarmayı sürdüren elsin. Peki bugün neyi değiştireceksin?',
          'Onlar tartışırken gemi yol aldı. Belki cevap budur: yol aldığı sürece aynı gemidir.',
        ],
      },
    },
    butterfly: {
      title: ['Kelebeğin Sorusu', 'Kim Kimi Düşlüyor?', 'Zhuangzi Uyanıyor'],
      blurb: [
        'Bir bilge rüyasında kelebek olduğunu görüyor. Sonra uyanıyor ve bir şey artık kesin değil.',
        'İki bin yıldan uzun zaman önce Çin’de bir adam uyuyakaldı. Sorusu hâlâ uyanık.',
      ],
      lines: {
        hook: [
          'İki bin yıldan uzun zaman önce Çin’de bir adam uyuyakaldı ve bugüne kadar tam uyanmadı.',
          'Felsefenin en kısa rüyası iki bin yaşından büyüktür ve bir yapraktan daha hafiftir.',
        ],
        setup: [
          'Adı Zhuangzi idi. Gülmeyi severdi, az şeyi vardı ve kesin olan hiçbir şeye güvenmezdi.',
          'Zhuangzi, çamurlu bir nehri her saraya yeğleyen bir düşünürdü. Sıcak bir gün uzanıp uyudu.',
        ],
        step: [
          'Rüyasında bir kelebekti. Orada ne adı, ne görevi, ne geçmişi vardı. Yalnızca kanat ve ışık.',
          'Rüyasında kanatları vardı. Çiçekten çiçeğe gidiyor, keyfine bakıyor, yalnızca içini dinliyordu.',
        ],
        rising: [
          'Kelebek, Zhuangzi diye birini bilmezdi. Onu özlemiyordu da. Neden özlesin? Rüzgârı vardı.',
          'Bir kez olsun, ben rüya gören bir adamım, demedi. Kelebekler ne kadar düşünürse: kırmızı, sarı, kırmızı.',
        ],
        deeper: [
          'Her şey, bu an sana ne kadar gerçekse o kadar gerçekti. Rüyalar böyledir, rüya gibi gelmez.',
          'Güneş sıcaktı, çiçek özü tatlıydı. Bu gerçek değilse, bir şeyi gerçek yapan nedir?',
        ],
        turn: [
          'Sonra uyandı ve işte oradaydı: ağır kollarıyla, eski giysisiyle, hiç kuşkusuz Zhuangzi.',
          'Birden yine otların üstündeydi, bacakları tutulmuş bir adam. Onunla birlikte bir soru da uyandı.',
        ],
        peak: [
          'Ben rüyasında kelebek olan bir adam mıydım? Yoksa şimdi rüyasında insan olan bir kelebek miyim?',
          'İkimizden hangisi rüya, diye sordu. O ben mi, yoksa ben onun sıcak bir öğle uykusu muyum?',
        ],
        release: [
          'Kendini çimdikleyebilirsin. Ama düşteki el de çimdikler. İkisine birden bakılacak bir kapı yoktur.',
          'Buna hata demedi. Şeylerin dönüşümü dedi: bir öyle, bir böyle ve ikisi de doğru.',
        ],
        ending: [
          'Bu gece uykuya dalarken usulca sor: ikimizden hangisi şimdi uyanıyor? Ve cevaptan korkma.',
          'Belki hangisinin gerçek olduğu önemli değildir. Belki önemli olan, sürdükçe güzel uçmaktır.',
        ],
      },
    },
    cave: {
      title: ['Duvardaki Gölgeler', 'Arkasına Dönen Mahkûm', 'Mağaradan Çıkış'],
      blurb: [
        'Mağaradaki insanlar gölgeleri dünya sanıyor. Biri arkasına dönüyor. Platon’un hikâyesi bizi anlatıyor.',
        'Ya bugüne dek gördüğün her şey yalnızca bir gölgeyse? Bir adam arkasına döndü ve baktı.',
      ],
      lines: {
        hook: [
          'Bütün ömrünü tek bir duvara bakarak geçirdiğini düşün. Platon bunu iki bin dört yüz yıl önce düşündü.',
          'Bir mağara, bir ateş ve bir duvar. Platon’a bütün insan hayatını anlatmak için bu kadarı yetti.',
        ],
        setup: [
          'Mağarada çocukluktan beri zincirli insanlar oturur. Tek bir şey görebilirler: karşı duvarı.',
          'Orada başını hiç çevirmemiş insanlar var. Acı çekmiyorlar. Başka bir şey bilmiyorlar.',
        ],
        step: [
          'Arkalarında bir ateş yanar. Önünden şekiller geçirilir ve gölgeleri duvarda yürür.',
          'Kayada gölgeler gezinir: bir at, bir testi, bir ağaç. Onlara göre bu gölge değil, dünyadır.',
        ],
        rising: [
          'Uzmanları da vardır. Sıradaki gölgeyi bilen alkış alır ve bilge sayılır.',
          'Gölgelere ad takar, onlar için kavga ederler. En iyi bilene ödüller verilir.',
        ],
        deeper: [
          'Bir gün biri çözülür. Döner ve öğrendiği ilk şey, gerçeğin gözleri acıttığı olur.',
          'Sonra içlerinden biri çözülüp ayağa kaldırılır. Ateş gözünü alır. Yerine dönmek ister.',
        ],
        turn: [
          'Sendeleyerek yukarı çıkar, dışarı adım atar. Önce yalnızca geceye ve sudaki yıldızlara dayanabilir.',
          'Yol diktir. Dışarıda hiçbir şey görmez, çünkü çok aydınlıktır. Sonra yavaş yavaş renkler gelir.',
        ],
        peak: [
          'Ve sonra bir ağaç görür. Ağacın gölgesini değil. Önünde durup ağlar, çünkü yaprakları vardır.',
          'Sonunda başını kaldırır, güneşi görür ve anlar: aşağıdaki bütün gölgeler ondan ödünç alınmıştır.',
        ],
        release: [
          'Anlatmak için geri iner. Karanlıkta tökezler, onlar da güler: yukarıda gözlerini bozmuşsun.',
          'Ötekileri çözmeye döner. Teşekkür etmezler. Kimse duvarın duvar olduğunu duymak istemez.',
        ],
        ending: [
          'Bizim duvarımız artık cebe sığıyor ve parlıyor. İyi bir mağara. Bugün hiç arkana döndün mü?',
          'Bu arada, zincirler hiç de sıkı değildi. Platon’a göre her şey başını çevirmekle başlar.',
        ],
      },
    },
  },
}
